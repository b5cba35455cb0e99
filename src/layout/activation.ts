/**
 * When two events of a row would touch, and from which zoom on an event may therefore show.
 * Pure. The reasoning is in README.md beside this file.
 */
import type { Entries, Side } from './entry.ts';
import type { Row } from './row.ts';

/** Px free between a bar's end and what follows in its row. */
export const BAR_GAP = 6;

/** Where events went: by entry. */
export interface Places {
  /** The zoom from which on an event shows its label; Infinity for never. */
  readonly activation: Float64Array;
  /** Row of its band; −1 for none. */
  readonly row: Int32Array;
  readonly side: Uint8Array;
}

export const places = (count: number): Places => ({
  activation: new Float64Array(count).fill(Infinity),
  row: new Int32Array(count).fill(-1),
  side: new Uint8Array(count),
});

/** The zoom below which `i`, on side `iSide`, and the later `j` on `jSide` collide in one row. */
export function collision(e: Entries, i: number, iSide: number, j: number, jSide: number): number {
  const left = e.leftward[jSide as Side][j]!;
  const starts = e.t0[j]! - e.t0[i]!;
  // Nothing that begins before a bar ends can ever share its row.
  const clear = e.t0[j]! - e.t1[i]!;
  if (starts <= 0 || clear <= 0) return Infinity;
  return Math.max((e.rightward[iSide as Side][i]! + left) / starts, (BAR_GAP + left) / clear);
}

/** What all members of a band reach at most: past it no search for neighbours need go. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/**
 * The least zoom ≥ `least` from which `i` may show in `row` on `side`, given who is in the row.
 * Infinity where it never may. `members` translates the row's numbers to entries, in order.
 *
 * Walks outward, raising the zoom past every neighbour that shows later than it but would be
 * hit, up to the first neighbour that shows already: who is beyond that one is clear of it, and
 * so of `i`.
 */
export function activationIn(
  e: Entries,
  members: Int32Array,
  { activation, side }: Places,
  row: Row,
  local: number,
  ownSide: Side,
  least: number,
  most: number,
  reach: Reach,
): number {
  const i = members[local]!;
  let zoom = least;
  for (let n = row.before(local); n >= 0; n = row.before(n)) {
    const other = members[n]!;
    const touch = collision(e, other, side[other]!, i, ownSide);
    if (touch > zoom && touch > activation[other]!) zoom = touch;
    if (zoom > most || activation[other]! <= zoom) break;
    if (reach.right + e.leftward[ownSide][i]! <= zoom * (e.t0[i]! - e.t0[other]!)) break;
  }
  for (let n = row.after(local); n >= 0 && zoom <= most; n = row.after(n)) {
    const other = members[n]!;
    const touch = collision(e, i, ownSide, other, side[other]!);
    if (touch > zoom && touch > activation[other]!) zoom = touch;
    if (activation[other]! <= zoom) break;
    if (e.rightward[ownSide][i]! + reach.left <= zoom * (e.t0[other]! - e.t1[i]!)) break;
  }
  return zoom;
}
