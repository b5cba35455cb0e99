/** Where a label's text ends, and what a Layout promises of labels at the edges of the view. */
import type { Item, Layout } from '../../src/layout/layout.ts';
import type { Placement } from '../../src/layout/index.ts';
import { COUNT_FONT, TEXT_GAP } from '../../src/layout/placement/entry.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { entryOf } from './entry-index.ts';

export interface Stretch {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The label of an item with its count and ≠ sign. */
export function textOf({ event, label, selected }: Item): Stretch {
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const count = label.countX + measure(label.count, COUNT_FONT, selected ? 600 : 400);
  return {
    of: event,
    left,
    right: label.differsX === null ? count : label.differsX + 8,
    y: label.y,
  };
}

/** Px of a letter above and below its baseline. */
export const ABOVE = 10.5;
export const BELOW = 3.5;

/** The length of the chart along time, in px. */
export const lengthOf = ({ orientation, size }: Layout): number =>
  orientation === 'down' ? size.height : size.width;

/**
 * How many px of its label an edge of the view cuts off; below 0 if there are px to spare. It fades out
 * with its mark or bar.
 */
export function cutOff(layout: Layout, item: Item): number {
  const { lines } = item.label;
  const { left, right } = textOf(item);
  const [from, to] =
    layout.orientation === 'down' ? [lines[0]!.y - ABOVE, lines.at(-1)!.y + BELOW] : [left, right];
  return Math.max(-from, to - lengthOf(layout));
}

/** Whether the edges cut so much off its label that nothing of it shows. */
export function isCutAway(placement: Placement, event: string, layout: Layout): boolean {
  const { entries, positions } = placement;
  const i = entryOf(placement, event);
  const side = positions.side[i] as 0 | 1;
  const { from, to } = layout.warped;
  const at = ((entries.t0[i]! - from) * lengthOf(layout)) / (to - from);
  const right = at + entries.rightward[side][i]!;
  // A bar that began before the view may have to make way, too.
  const left = entries.t1[i]! > entries.t0[i]! ? at : at - entries.leftward[side][i]!;
  return left < 0 || right > lengthOf(layout);
}

/** Px by which the widest form of a count and its sign may be wider than what is drawn. */
const SIGNS = 4;

/** Whether an edge, or the next label of its row, pushes the label out of view. Then it fades out. */
export const isLeaving = (placement: Placement, layout: Layout, item: Item): boolean =>
  cutOff(layout, item) > -SIGNS ||
  (placement.entries.shape[entryOf(placement, item.event)]!.bar !== null && item.label.x < 0);

/** Labels that an edge of the view cuts off although they are not fading out. */
export const cutByEdges = (layout: Layout): string[] =>
  layout.items
    .filter((item) => cutOff(layout, item) > SIGNS && item.opacity > 1 - cutOff(layout, item) / 20)
    .map(({ event }) => `${event} is cut off by an edge`);

/** Px of a label that an edge must cut off before it turns to the other side of its mark. */
const GONE = 6;

/**
 * Whether a mark's label stands on its other side: null if not, otherwise how many px of it the
 * edge would cut off on its own side.
 */
function turned(placement: Placement, layout: Layout, item: Item): number | null {
  const { entries, positions } = placement;
  const i = entryOf(placement, item.event);
  const own = positions.side[i] as 0 | 1;
  const isOwn = (item.label.anchor === 'end' ? 1 : 0) === own;
  if (layout.orientation === 'down' || entries.shape[i]!.bar || isOwn) return null;
  const { from, to } = layout.warped;
  const at = ((entries.t0[i]! - from) * lengthOf(layout)) / (to - from);
  return own === 1
    ? entries.leftward[own][i]! - TEXT_GAP - at
    : at + entries.rightward[own][i]! - TEXT_GAP - lengthOf(layout);
}

export const isTurnedAtEdge = (placement: Placement, layout: Layout, item: Item): boolean =>
  (turned(placement, layout, item) ?? 0) >= GONE;

/** Labels on the wrong side of their mark although no edge cuts them off on their own. */
export const turnedForNothing = (placement: Placement, layout: Layout): string[] =>
  layout.items
    .filter((item) => !item.forced && (turned(placement, layout, item) ?? GONE) < GONE)
    .map(({ event }) => `${event} is turned for nothing`);

/** Whether a label has left its own place because an edge would cut it off there. */
export const isMoved = (placement: Placement, layout: Layout, item: Item): boolean =>
  item.forced ||
  turned(placement, layout, item) !== null ||
  (item.bar !== null && layout.orientation === 'across' && textOf(item).left < item.bar.x0);
