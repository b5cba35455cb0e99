/**
 * Paints a Layout for a canvas, from the same primitives as the SVG components: while the view
 * moves, for a fraction of what it costs to change elements. Pure.
 */
import type { Box, Item, Layout, Passing } from '../../layout/layout.ts';
import { isolated } from '../../timeline/isolation.ts';
import {
  BAND_NAME,
  bandStyle,
  contextStyle,
  drawAxis,
  drawBandLines,
  drawBreakLines,
  drawBreaks,
  drawTicks,
  drawWeekends,
  tickStyle,
} from '../drawing/axis.ts';
import { itemStyle } from '../drawing/item.ts';
import { COUNT_BASELINE, countStyle, dotColour, dotPath, drawPill } from '../drawing/strip.ts';
import { makeFigure, type Lit } from '../figure.ts';
import { roundPx } from '../moves.ts';
import { laneColour, type Theme } from '../theme.ts';
import { fadeOver } from './fade.ts';
import type { Group, Ink } from './ink.ts';
import { barGroup, coversItself, groupsOf, writeWords } from './paint-figure.ts';

export interface Drawing {
  readonly layout: Layout;
  /** Literal colours: a canvas knows no custom properties. */
  readonly theme: Theme;
  readonly lit: Lit;
  /** As in Chart.svelte. */
  readonly fitted: boolean;
  /** Device pixels per px. */
  readonly ratio: number;
  /** The part that the canvas shows. Its corner is on a device pixel. */
  readonly part: Box;
}

/** More px than an event reaches above or below where it can be pressed, or beyond its bar. */
const REACH = 16;

/** Whether nothing of an event is in a part of the chart. */
function isOutside({ box, bar }: Item | Passing, { part, layout }: Drawing): boolean {
  let [top, bottom] = [box.y, box.y + box.height];
  if (bar && layout.orientation === 'down')
    [top, bottom] = [Math.min(top, bar.x0), Math.max(bottom, bar.x1)];
  return bottom < part.y - REACH || top > part.y + part.height + REACH;
}

export function paint(ink: Ink, drawing: Drawing): void {
  const { layout, theme, ratio, part } = drawing;
  ink.show(part, ratio);
  ink.clear(theme.paper);
  paintBackground(ink, layout, theme);
  paintPassing(ink, drawing);
  // The selected event is drawn last: it may lie over others.
  paintItems(ink, drawing, false);
  paintStrip(ink, drawing);
  paintItems(ink, drawing, true);
}

function paintPassing(ink: Ink, drawing: Drawing): void {
  const { layout, theme } = drawing;
  const down = layout.orientation === 'down';
  for (const item of layout.passing) {
    if (isOutside(item, drawing)) continue;
    const { lane, status, bar } = item;
    const look = { status, colour: laneColour(theme, lane), paper: theme.paper, down };
    paintGroups(ink, item, drawing, [barGroup(bar, look)]);
  }
}

function paintItems(ink: Ink, drawing: Drawing, selected: boolean): void {
  const { layout, theme, lit, fitted } = drawing;
  const down = layout.orientation === 'down';
  for (const item of layout.items) {
    if (item.selected !== selected || isOutside(item, drawing)) continue;
    const figure = makeFigure(item, down, lit);
    const style = itemStyle(figure, theme);
    paintGroups(ink, item, drawing, groupsOf(figure, style, theme));
    ink.opacity = item.opacity;
    writeWords(ink, figure, style, fitted);
  }
  ink.opacity = 1;
  ink.finish();
}

/** Paints something whose parts fade together, like a group in SVG. */
function paintGroups(
  ink: Ink,
  { opacity }: Item | Passing,
  { theme }: Drawing,
  groups: readonly Group[],
): void {
  if (opacity === 0) return;
  const isPartly = opacity < 1 && coversItself(groups);
  const fade = isPartly ? fadeOver(theme.paper, opacity) : null;
  ink.opacity = fade ? 1 : opacity;
  for (const group of groups) ink.draw(group, fade);
  ink.opacity = 1;
}

function paintBackground(ink: Ink, layout: Layout, theme: Theme): void {
  ink.draw({
    primitives: [
      ...drawWeekends(layout, theme),
      ...drawTicks(layout, theme),
      ...drawBreakLines(layout, theme),
      drawAxis(layout, theme),
      ...drawBreaks(layout, theme),
      ...drawBandLines(layout, theme),
    ],
  });
  const ofTicks = tickStyle(theme);
  for (const { text, labelX: x, labelY: y } of layout.ticks)
    if (text !== '') ink.write({ text, x, y, style: ofTicks });
  for (const context of layout.contexts)
    ink.write({ ...context, style: contextStyle(context, theme) });
  for (const band of layout.bands) {
    if (band.name === null) continue;
    ink.write({
      text: isolated(band.name),
      x: layout.plot.x + BAND_NAME.dx,
      y: band.y + BAND_NAME.dy,
      style: bandStyle(band, theme),
      halo: { width: BAND_NAME.halo, colour: theme.paper },
    });
  }
  ink.finish();
}

function paintStrip(ink: Ink, { layout, theme, lit }: Drawing): void {
  const style = countStyle(theme);
  for (const mark of layout.strip) {
    const [x, y] = [roundPx(mark.x), roundPx(mark.y)];
    if (mark.kind === 'dot')
      ink.draw({ x, y, primitives: [{ d: dotPath(mark), fill: dotColour(mark, theme, lit) }] });
    else {
      ink.draw({ x, y, primitives: [drawPill(mark.width, theme)] });
      ink.write({ text: mark.text, x, y: y + COUNT_BASELINE, anchor: 'middle', style });
    }
  }
  ink.finish();
}
