/**
 * Packs what the home view shows into as few rows as it can. Pure.
 *
 * Home is what a reader sees first and what its editor looked at, so its events choose rows
 * before all others, and bands get their rows by what home needs.
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
  /** Px per ms of the view itself, whose edges must not cut a label. */
  readonly homeZoom: number;
  /** The instants at the view's left and right edges. */
  readonly from: number;
  readonly to: number;
}

/** `right` sets a label on a mark's left only where the edge would cut it on the right. */
export type Preference = 'right' | 'either';

export interface Packing {
  readonly rows: number;
  readonly places: readonly Planned[];
}

/**
 * Entries that are `seen` at home (in order of time), first fit. Null when `most` rows do not
 * hold them all. Whom the view would cut on either side is left out.
 */
export function pack(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  preference: Preference,
  most: number,
): Packing | null {
  const ends: number[] = [];
  const places: Planned[] = [];
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
    const place = fits ?? { entry, side: sides.at(-1)!, row: ends.length };
    if (place.row >= most) return null;
    ends[place.row] = right(e, entry, place.side, view);
    places.push(place);
  }
  return { rows: ends.length, places: turned(e, places, view) };
}

/** Labels on the left go back to the right where that costs no room. */
export function turned(e: Entries, places: readonly Planned[], view: PlanView): Planned[] {
  const starts: number[] = [];
  const result: Planned[] = [];
  for (const place of [...places].reverse()) {
    const { entry, row } = place;
    const isFree = right(e, entry, RIGHT, view) <= (starts[row] ?? Infinity);
    const side = isFree && isWhole(e, entry, RIGHT, view) ? RIGHT : place.side;
    starts[row] = left(e, entry, side, view);
    result.push({ entry, row, side });
  }
  return result.reverse();
}

/** Px from the view's left edge to where the entry's reach begins and ends. */
export const left = (e: Entries, i: number, side: Side, { zoom, from }: PlanView): number =>
  zoom * (e.t0[i]! - from) - e.leftward[side][i]!;

/** The label of a bar that began before the view slides into it, and needs its room there. */
export const right = (e: Entries, i: number, side: Side, { zoom, from }: PlanView): number => {
  const labelFrom = e.shape[i]!.bar ? Math.max(from, e.t0[i]!) : e.t0[i]!;
  return Math.max(
    zoom * (labelFrom - from) + e.rightward[side][i]!,
    zoom * (e.t1[i]! - from) + BAR_GAP,
  );
};

/** Whether neither edge of the home view cuts the entry's mark or label on that side. */
export function isWhole(e: Entries, i: number, side: Side, view: PlanView): boolean {
  const { homeZoom, from, to } = view;
  // The label of a bar that began before the view slides into it.
  const start = e.shape[i]!.bar
    ? Math.max(from, e.t0[i]!)
    : e.t0[i]! - e.leftward[side][i]! / homeZoom;
  const labelFrom = e.shape[i]!.bar ? start : e.t0[i]!;
  return start >= from && homeZoom * (to - labelFrom) >= e.rightward[side][i]!;
}

/** In order of preference; none where home would cut it. The last is for a row of its own. */
export function sidesOf(e: Entries, i: number, view: PlanView, preference: Preference): Side[] {
  const onRight = isWhole(e, i, RIGHT, view);
  if (e.shape[i]!.bar) return onRight ? [RIGHT] : [];
  const onLeft = isWhole(e, i, LEFT, view);
  if (preference === 'right' && onRight) return [RIGHT];
  return [...(onLeft ? [LEFT] : []), ...(onRight ? [RIGHT] : [])] as Side[];
}
