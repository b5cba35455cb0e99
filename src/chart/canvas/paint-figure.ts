/** Paints an event in its row, as EventItem.svelte draws it. Pure. */
import type { Bar } from '../../layout/layout.ts';
import { isolated } from '../../timeline/isolation.ts';
import { drawBar } from '../drawing/bar.ts';
import {
  drawGround,
  drawSigns,
  drawTie,
  drawUnderline,
  type ItemStyle,
  lastBaseline,
} from '../drawing/item.ts';
import { drawMark, type Look } from '../drawing/mark.ts';
import type { Figure } from '../figure.ts';
import type { Theme } from '../theme.ts';
import type { Group, Ink } from './ink.ts';

/** Its shapes, in drawing order. */
export function groupsOf(figure: Figure, style: ItemStyle, theme: Theme): Group[] {
  const { x, y, mark, bar } = figure;
  const { colour } = style.mark;
  const groups: Group[] = [{ x, y, primitives: drawGround(figure, theme) }];
  if (bar) groups.push(barGroup(bar, style.bar, x, y));
  groups.push({ x, y, primitives: drawUnderline(figure, colour) });
  groups.push({ x, y, primitives: drawTie(figure, colour) });
  if (mark) groups.push({ x: x + mark.x, y: y + mark.y, primitives: drawMark(mark, style.mark) });
  groups.push({ x, y, primitives: drawSigns(figure, theme) });
  return groups;
}

/** A bar whose own origin is at (x, y). */
export const barGroup = (bar: Bar, look: Look, x = 0, y = 0): Group => ({
  ...(look.down ? { x: x + bar.y, y, isTurned: true } : { x, y: y + bar.y }),
  primitives: drawBar(bar, look),
});

/** @param fitted whether its label gets an explicit width */
export function writeWords(ink: Ink, figure: Figure, style: ItemStyle, fitted: boolean): void {
  const { x, y, label } = figure;
  for (const line of label.lines)
    ink.write({
      style: style.label,
      text: isolated(line.text),
      x,
      y: y + line.y,
      anchor: label.anchor,
      width: fitted ? line.width : undefined,
    });
  ink.write({
    style: style.count,
    text: label.count,
    x: x + label.countX,
    y: y + lastBaseline(figure),
  });
}

/**
 * Whether something half-transparent would show through itself: a part over another part, or the
 * outline of a filled mark over its filling.
 */
export const coversItself = (groups: readonly Group[]): boolean =>
  groups.some(
    ({ primitives }) =>
      primitives.length > 1 || primitives.some(({ fill, stroke }) => fill && fill === stroke),
  );
