/**
 * Which events of the strip form one cluster at a zoom. Pure.
 *
 * A member of the strip is an event, or a run of events of an archive that have not been loaded.
 *
 * The two closest neighbours (by the middle of their members) merge, again and again. The boundary
 * between them opens at the zoom at which their middles are one spacing apart. Merging only moves
 * middles apart, so boundaries open in the reverse order of merging: clusters nest, and at any zoom
 * all middles are at least one spacing apart.
 */

/** The minimum distance between the middles of neighbours in the strip, in px. */
export const STRIP_SPACING = 24;

export interface Clusters {
  /** The instants of the members, sorted: of a run, the middle of its events. */
  readonly anchors: Float64Array;
  /** By member, and at the end: how many events come before it. */
  readonly before: ArrayLike<number>;
  /** By member: the instants of its first event and of its last. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /**
   * Prefix sums of the instants of events, counted from the anchor in the middle; each leaves out its
   * own member.
   */
  readonly sums: Float64Array;
  /** The zoom from which members k and k + 1 are apart. */
  readonly openings: Float64Array;
  /**
   * Level by level, the least opening of every 32 below: finds the next open boundary in a few
   * steps.
   */
  readonly least: readonly Float64Array[];
}

/** A cluster: the members from `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Members that are runs: see `Clusters`. */
export type Runs = Pick<Clusters, 'before' | 'from' | 'to' | 'openings'>;

export function makeClusters(
  anchors: Float64Array,
  { before, from, to, openings }: Runs = eventsAt(anchors),
): Clusters {
  const sums = new Float64Array(anchors.length + 1);
  // From the middle outwards, because sums over far instants lose precision, and these are at the
  // ends.
  const middle = anchors.length >> 1;
  const part = (k: number): number =>
    (before[k + 1]! - before[k]!) * (anchors[k]! - anchors[middle]!);
  for (let k = middle; k < anchors.length; k++) sums[k + 1] = sums[k]! + part(k);
  for (let k = middle - 1; k >= 0; k--) sums[k] = sums[k + 1]! - part(k);
  const least = [openings];
  while (least.at(-1)!.length > FAN) {
    const below = least.at(-1)!;
    least.push(
      Float64Array.from({ length: Math.ceil(below.length / FAN) }, (_, k) =>
        below.subarray(k * FAN, (k + 1) * FAN).reduce((a, b) => Math.min(a, b), Infinity),
      ),
    );
  }
  return { anchors, before, from, to, sums, openings, least };
}

const eventsAt = (anchors: Float64Array): Runs => ({
  before: new Int32Array(anchors.length + 1).map((_, k) => k),
  from: anchors,
  to: anchors,
  openings: openingsBetween(anchors),
});

const FAN = 32;

/**
 * Pairs that are each other's nearest neighbour merge as soon as they are found, from left to
 * right. Since merging only widens gaps, this gives the same tree as always merging the closest
 * pair, but in linear time. Source: the nearest-neighbour chain (Benzécri; Juan), on a line.
 *
 * One array holds both the clusters already seen, [0, seen), whose gaps shrink to the right, and
 * those still to come, [next, n).
 *
 * @param anchors the instants of events, sorted
 * @returns by event: the zoom from which it is apart from the next
 */
export function openingsBetween(anchors: Float64Array): Float64Array {
  const n = anchors.length;
  const middle = anchors.slice();
  const weight = new Uint32Array(n).fill(1);
  const first = new Int32Array(n);
  for (let k = 0; k < n; k++) first[k] = k;
  const openings = new Float64Array(Math.max(0, n - 1));
  const move = (from: number, to: number): void => {
    middle[to] = middle[from]!;
    weight[to] = weight[from]!;
    first[to] = first[from]!;
  };
  const gap = (a: number, b: number): number => middle[b]! - middle[a]!;
  let seen = 0;
  let next = 0;
  while (next < n || seen > 1) {
    const top = seen - 1;
    if (seen > 2 && gap(top - 2, top - 1) <= gap(top - 1, top)) {
      move(top, --next);
      seen--;
    } else if (seen > 1 && (next === n || gap(top - 1, top) <= middle[next]! - middle[top]!)) {
      openings[first[top]! - 1] = STRIP_SPACING / gap(top - 1, top);
      const both = weight[top - 1]! + weight[top]!;
      middle[top - 1]! += (gap(top - 1, top) * weight[top]!) / both;
      weight[top - 1] = both;
      seen--;
    } else {
      move(next++, seen++);
    }
  }
  return openings;
}

/** The cluster that contains member `k` at `zoom`. */
export function runOf({ anchors, openings, least }: Clusters, k: number, zoom: number): Run {
  return {
    first: lastOpen(openings, least, k - 1, zoom) + 1,
    last: Math.min(nextOpen(least, k, zoom), anchors.length - 1),
  };
}

/** The first boundary from `k` on that is open at `zoom`; Infinity if there is none. */
function nextOpen(least: readonly Float64Array[], k: number, zoom: number): number {
  let level = 0;
  while (level < least.length) {
    const values = least[level]!;
    const end = Math.min(values.length, k - (k % FAN) + FAN);
    while (k < end && values[k]! > zoom) k++;
    if (k < end) {
      if (level === 0) return k;
      level--;
      k *= FAN;
    } else {
      if (k >= values.length) return Infinity;
      level++;
      k = Math.ceil(k / FAN);
    }
  }
  return Infinity;
}

/** The last boundary up to `k` that is open at `zoom`; −1 if there is none. */
function lastOpen(
  openings: Float64Array,
  least: readonly Float64Array[],
  k: number,
  zoom: number,
): number {
  let level = 0;
  while (level < least.length && k >= 0) {
    const values = least[level]!;
    const start = k - (k % FAN);
    while (k >= start && values[k]! > zoom) k--;
    if (k >= start) {
      if (level === 0) return k;
      level--;
      k = Math.min(openings.length, least[level]!.length, (k + 1) * FAN) - 1;
    } else {
      level++;
      k = start / FAN - 1;
    }
  }
  return -1;
}

/**
 * The middle of a cluster's members. Small clusters are summed directly, because sums over far
 * instants lose precision.
 */
export function middleOf({ anchors, before, sums }: Clusters, { first, last }: Run): number {
  const size = before[last + 1]! - before[first]!;
  const origin = anchors[first]!;
  if (size > 64) return anchors[anchors.length >> 1]! + (sums[last + 1]! - sums[first]!) / size;
  let sum = 0;
  for (let k = first + 1; k <= last; k++)
    sum += (before[k + 1]! - before[k]!) * (anchors[k]! - origin);
  return origin + sum / size;
}
