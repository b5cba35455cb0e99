/**
 * An item drawn relative to its label: the part of it that stays the same while everything moves.
 */
import type { Bar, Box, Item, Label, Mark } from '../layout/layout.ts';
import { keepAlike } from './alike.ts';
import { roundPx } from './moves.ts';

export interface Figure extends Pick<Item, 'event' | 'lane' | 'status' | 'emphasis' | 'tie'> {
  /** Position and opacity in this frame. The next frame may change these alone. */
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** Drawn without its lane's hue, because other events are highlighted. */
  readonly faint: boolean;
  readonly label: Label;
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  /**
   * The background behind the words of a selected item; null for others. A bar may be far longer.
   */
  readonly ground: Box | null;
  /** Whether time runs down the page. */
  readonly down: boolean;
}

/** Ids of the highlighted events; null when no event is. */
export type Lit = ReadonlySet<string> | null;

export const isFaint = (event: string, lit: Lit): boolean => lit !== null && !lit.has(event);

/** @param down whether time runs down the page: a bar's `x` and `y` then swap */
export function makeFigure(item: Item, down: boolean, lit: Lit = null): Figure {
  const { event, lane, status, selected, emphasis, opacity, mark, bar, tie, label, box } = item;
  const x = (px: number): number => roundPx(px - label.x);
  const y = (px: number): number => roundPx(px - label.y);
  const [along, across] = down ? [y, x] : [x, y];
  const width = roundPx(label.width);
  const countX = x(label.countX);
  const signX = (px: number | null): number | null => (px === null ? null : x(px));
  const [differsX, correctedX] = [signX(label.differsX), signX(label.correctedX)];
  const left = label.anchor === 'start' ? 0 : -width;
  return {
    event,
    lane,
    status,
    emphasis,
    opacity,
    faint: !selected && isFaint(event, lit),
    x: roundPx(label.x),
    y: roundPx(label.y),
    mark: mark && { ...mark, x: x(mark.x), y: y(mark.y) },
    bar: bar && {
      ...bar,
      x0: along(bar.x0),
      x1: along(bar.x1),
      y: across(bar.y),
      core: bar.core && { x0: along(bar.core.x0), x1: along(bar.core.x1) },
    },
    tie: tie && { x: x(tie.x), y: y(tie.y), width: roundPx(tie.width) },
    label: {
      ...label,
      x: 0,
      y: 0,
      width,
      countX,
      differsX,
      correctedX,
      lines: label.lines.map((line) => ({ ...line, y: y(line.y), width: roundPx(line.width) })),
    },
    ground: selected
      ? {
          x: bar && !down ? left - 4 : x(box.x) - 4,
          y: y(box.y),
          width:
            bar && !down ? (correctedX ?? differsX ?? countX) + 16 - left : roundPx(box.width) + 8,
          height: roundPx(box.height),
        }
      : null,
    down,
  };
}

/**
 * Compares one event's figures in two frames. Returns the earlier one if they look the same;
 * otherwise the later one, reusing the parts that have not changed. Position and opacity are set
 * elsewhere.
 */
export const keepFigure = (before: Figure, now: Figure): Figure =>
  keepAlike(before, now, ['x', 'y', 'opacity']);
