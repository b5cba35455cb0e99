/** An item drawn about its label's place: what of it stays the same while all moves. */
import type { Bar, Box, Item, Label, Mark } from '../layout/layout.ts';
import { keepAlike } from './alike.ts';
import { rounded } from './moves.ts';

export interface Figure extends Pick<Item, 'event' | 'lane' | 'status' | 'tie'> {
  /** Where it is and how far faded in, in this frame: in the next one it may look the same. */
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** Drawn without its lane's hue, where others stand out. */
  readonly faint: boolean;
  readonly label: Label;
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  /** Behind the words, where the item is chosen (a bar along them may be far longer); else null. */
  readonly ground: Box | null;
  /** Time runs down. */
  readonly down: boolean;
}

/** Ids of the events that stand out; null where all are alike. */
export type Lit = ReadonlySet<string> | null;

export const isFaint = (event: string, lit: Lit): boolean => lit !== null && !lit.has(event);

/** @param down time runs down: a bar's `x` and `y` change places. */
export function figure(item: Item, down: boolean, lit: Lit = null): Figure {
  const { event, lane, status, selected, opacity, mark, bar, tie, label, box } = item;
  const x = (px: number): number => rounded(px - label.x);
  const y = (px: number): number => rounded(px - label.y);
  const [along, across] = down ? [y, x] : [x, y];
  const width = rounded(label.width);
  const countX = x(label.countX);
  const differsX = label.differsX === null ? null : x(label.differsX);
  const left = label.anchor === 'start' ? 0 : -width;
  return {
    event,
    lane,
    status,
    opacity,
    faint: !selected && isFaint(event, lit),
    x: rounded(label.x),
    y: rounded(label.y),
    mark: mark && { ...mark, x: x(mark.x), y: y(mark.y) },
    bar: bar && {
      ...bar,
      x0: along(bar.x0),
      x1: along(bar.x1),
      y: across(bar.y),
      core: bar.core && { x0: along(bar.core.x0), x1: along(bar.core.x1) },
    },
    tie: tie && { x: x(tie.x), y: y(tie.y), width: rounded(tie.width) },
    label: {
      ...label,
      x: 0,
      y: 0,
      width,
      countX,
      differsX,
      lines: label.lines.map((line) => ({ ...line, y: y(line.y), width: rounded(line.width) })),
    },
    ground: selected
      ? {
          x: bar && !down ? left - 4 : x(box.x) - 4,
          y: y(box.y),
          width: bar && !down ? (differsX ?? countX) + 16 - left : rounded(box.width) + 8,
          height: rounded(box.height),
        }
      : null,
    down,
  };
}

/**
 * Of the figures of one event in two frames, the one before where they look the same; else the one
 * now, with those parts of the one before that do. What moves and fades them is done elsewhere.
 */
export const keepFigure = (before: Figure, now: Figure): Figure =>
  keepAlike(before, now, ['x', 'y', 'opacity']);
