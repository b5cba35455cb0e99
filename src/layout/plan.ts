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
  /** Px per ms. */
  readonly zoom: number;
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
 * hold them all.
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
  for (const i of seen) {
    const sides = sidesOf(e, i, view, preference);
    const place = sides
      .map((side) => ({ side, row: rowFor(e, i, side, view.zoom, ends) }))
      .find(({ row }) => row < ends.length) ?? {
      side: sides.includes(RIGHT) ? RIGHT : sides[0]!,
      row: ends.length,
    };
    if (place.row >= most) return null;
    ends[place.row] = Math.max(
      view.zoom * (e.t0[i]! - view.from) + e.rightward[place.side][i]!,
      view.zoom * (e.t1[i]! - view.from) + BAR_GAP,
    );
    places.push({ entry: i, ...place });
  }
  return { rows: ends.length, places };

  function rowFor(
    e: Entries,
    i: number,
    side: Side,
    zoom: number,
    ends: readonly number[],
  ): number {
    const left = zoom * (e.t0[i]! - view.from) - e.leftward[side][i]!;
    const row = ends.findIndex((end) => end <= left);
    return row < 0 ? ends.length : row;
  }
}

/** In order of preference; at least one. */
function sidesOf(e: Entries, i: number, view: PlanView, preference: Preference): Side[] {
  if (e.shape[i]!.bar) return [RIGHT];
  const right = view.zoom * (view.to - e.t0[i]!) >= e.rightward[RIGHT][i]!;
  const left = view.zoom * (e.t0[i]! - view.from) >= e.leftward[LEFT][i]!;
  if (left && preference === 'either') return right ? [LEFT, RIGHT] : [LEFT];
  return right || !left ? [RIGHT] : [LEFT];
}
