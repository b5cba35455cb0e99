/**
 * An item drawn about its label's place: what of it stays the same while all moves.
 * Imports `layout`.
 */
import type { Bar, Box, Item, Label, Mark } from '../layout/layout.ts';

export interface Figure extends Pick<Item, 'event' | 'lane' | 'status' | 'selected' | 'tie'> {
  readonly label: Label;
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  /** Behind the words, where the item is chosen: a bar along them may be far longer. */
  readonly ground: Box;
  /** Time runs down. */
  readonly down: boolean;
}

/**
 * To a hundredth of a px: what cannot be seen must not be drawn anew. Numbers of two decimals are
 * half as long, too.
 */
export const rounded = (px: number): number => Math.round(px * 100) / 100;

/** @param down time runs down: a bar's `x` and `y` change places. */
export function figure(item: Item, down: boolean): Figure {
  const { event, lane, status, selected, mark, bar, tie, label, box } = item;
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
    selected,
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
    ground: {
      x: bar && !down ? left - 4 : x(box.x) - 4,
      y: y(box.y),
      width: bar && !down ? (differsX ?? countX) + 16 - left : rounded(box.width) + 8,
      height: rounded(box.height),
    },
    down,
  };
}

/**
 * Whether two figures of one event look the same. Compared number by number, since this is asked
 * of every item of every frame.
 */
export function isSame(a: Figure, b: Figure): boolean {
  return (
    a.selected === b.selected &&
    a.down === b.down &&
    a.lane === b.lane &&
    a.status === b.status &&
    isSameLabel(a.label, b.label) &&
    (a.mark === null || b.mark === null ? a.mark === b.mark : isSameMark(a.mark, b.mark)) &&
    (a.bar === null || b.bar === null ? a.bar === b.bar : isSameBar(a.bar, b.bar)) &&
    a.tie?.x === b.tie?.x &&
    a.tie?.y === b.tie?.y &&
    a.ground.x === b.ground.x &&
    a.ground.y === b.ground.y &&
    a.ground.width === b.ground.width &&
    a.ground.height === b.ground.height
  );
}

const isSameLabel = (a: Label, b: Label): boolean =>
  a.text === b.text &&
  a.anchor === b.anchor &&
  a.width === b.width &&
  a.count === b.count &&
  a.countX === b.countX &&
  a.differsX === b.differsX &&
  a.opacity === b.opacity &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ text, y, width }, k) => {
    const other = b.lines[k]!;
    return text === other.text && y === other.y && width === other.width;
  });

const isSameMark = (a: Mark, b: Mark): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.filled === b.filled &&
  a.arrow === b.arrow &&
  a.approximate === b.approximate;

const isSameBar = (a: Bar, b: Bar): boolean =>
  a.x0 === b.x0 &&
  a.x1 === b.x1 &&
  a.y === b.y &&
  a.start === b.start &&
  a.end === b.end &&
  a.core?.x0 === b.core?.x0 &&
  a.core?.x1 === b.core?.x1;
