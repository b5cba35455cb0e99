/**
 * Packs the home view into as few rows as possible. Pure.
 *
 * Home is what a reader sees first and what the editor checked, so its events choose rows before
 * all others, and the rows of each band follow from it.
 */
import { BAR_GAP } from './activation.ts';
import { LEFT, RIGHT, type Entries, type Side } from './entry.ts';

export interface Planned {
  readonly entry: number;
  readonly row: number;
  readonly side: Side;
}

export interface PlanView {
  /** Px per ms at which neighbours must be clear of each other. */
  readonly zoom: number;
  /** Px per ms of the view itself, whose edges must not cut a label off. */
  readonly homeZoom: number;
  /** The instants at the left and right edges of the view. */
  readonly from: number;
  readonly to: number;
}

/** With `right`, a label goes left of its mark only if the edge would cut it off on the right. */
export type Preference = 'right' | 'either';

export interface Packing {
  readonly rows: number;
  readonly planned: readonly Planned[];
}

/**
 * Packs the entries that are `seen` at home (in order of time). Null if `most` rows do not hold them
 * all. An entry that the view would cut off on either side is left out.
 *
 * If labels have one side each, first fit needs as few rows as possible. If they have two, filling
 * one row after the other mostly needs fewer, so both are tried.
 */
export function pack(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  preference: Preference,
  most: number,
): Packing | null {
  const fitted = packFirstFit(e, seen, view, preference, most);
  const filled = preference === 'either' && fillRows(e, seen, view, fitted?.rows ?? most + 1);
  return filled || fitted;
}

/**
 * Each row takes the label that ends first, of those that begin after its last one, again and again.
 * Null if that does not take less than `rows`.
 */
function fillRows(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  rows: number,
): Packing | null {
  let waiting = seen
    .flatMap((entry) =>
      sidesOf(e, entry, view, 'either').map((side) => ({
        entry,
        side,
        start: left(e, entry, side, view),
        end: right(e, entry, side, view),
      })),
    )
    .sort((a, b) => a.end - b.end);
  const plan: Planned[] = [];
  let row = 0;
  for (; waiting.length > 0; row++) {
    if (row + 1 >= rows) return null;
    const taken = new Set<number>();
    let end = -Infinity;
    for (const each of waiting) {
      if (each.start < end || taken.has(each.entry)) continue;
      end = each.end;
      taken.add(each.entry);
      plan.push({ entry: each.entry, row, side: each.side });
    }
    waiting = waiting.filter(({ entry }) => !taken.has(entry));
  }
  plan.sort((a, b) => a.entry - b.entry);
  return { rows: row, planned: moveLabelsRight(e, plan, view) };
}

function packFirstFit(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  preference: Preference,
  most: number,
): Packing | null {
  const ends: number[] = [];
  const plan: Planned[] = [];
  for (const entry of seen) {
    const sides = sidesOf(e, entry, view, preference);
    if (sides.length === 0) continue;
    const fits = sides
      .map((side) => ({
        entry,
        side,
        row: ends.findIndex((end) => end <= left(e, entry, side, view)),
      }))
      .find(({ row }) => row >= 0);
    const planned = fits ?? { entry, side: sides.at(-1)!, row: ends.length };
    if (planned.row >= most) return null;
    ends[planned.row] = right(e, entry, planned.side, view);
    plan.push(planned);
  }
  return { rows: ends.length, planned: moveLabelsRight(e, plan, view) };
}

/** Moves labels from the left back to the right if that costs no room. */
export function moveLabelsRight(e: Entries, plan: readonly Planned[], view: PlanView): Planned[] {
  const starts: number[] = [];
  const result: Planned[] = [];
  for (const planned of [...plan].reverse()) {
    const { entry, row } = planned;
    const isFree = right(e, entry, RIGHT, view) <= (starts[row] ?? Infinity);
    const side = isFree && isWhole(e, entry, RIGHT, view) ? RIGHT : planned.side;
    starts[row] = left(e, entry, side, view);
    result.push({ entry, row, side });
  }
  return result.reverse();
}

/** Px from the left edge of the view to the start, and to the end, of what the entry covers. */
export const left = (e: Entries, i: number, side: Side, { zoom, from }: PlanView): number =>
  zoom * (e.t0[i]! - from) - e.leftward[side][i]!;

/** The label of a bar that began before the view slides into it and needs room there. */
export const right = (e: Entries, i: number, side: Side, { zoom, from }: PlanView): number => {
  const labelFrom = e.shape[i]!.bar ? Math.max(from, e.t0[i]!) : e.t0[i]!;
  return Math.max(
    zoom * (labelFrom - from) + e.rightward[side][i]!,
    zoom * (e.t1[i]! - from) + BAR_GAP,
  );
};

/** Whether the mark or label on that side is whole in the home view. */
export function isWhole(e: Entries, i: number, side: Side, view: PlanView): boolean {
  const { homeZoom, from, to } = view;
  // The label of a bar that began before the view slides into it.
  const start = e.shape[i]!.bar
    ? Math.max(from, e.t0[i]!)
    : e.t0[i]! - e.leftward[side][i]! / homeZoom;
  const labelFrom = e.shape[i]!.bar ? start : e.t0[i]!;
  return start >= from && homeZoom * (to - labelFrom) >= e.rightward[side][i]!;
}

/** Sides in order of preference; empty if home would cut off both. */
export function sidesOf(e: Entries, i: number, view: PlanView, preference: Preference): Side[] {
  const onRight = isWhole(e, i, RIGHT, view);
  if (e.shape[i]!.bar) return onRight ? [RIGHT] : [];
  const onLeft = isWhole(e, i, LEFT, view);
  if (preference === 'right' && onRight) return [RIGHT];
  return [...(onLeft ? [LEFT] : []), ...(onRight ? [RIGHT] : [])] as Side[];
}
