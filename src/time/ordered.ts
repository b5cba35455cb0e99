/** Looks things up in a list that is in order of time. Pure. */

/** The index of the first value of `sorted`, from `low` on, that is at least `t`, or its length. */
export function firstAtLeast(sorted: Float64Array, t: number, low = 0): number {
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first value of `sorted` that is greater than `t`, or its length. */
export function firstAfter(sorted: Float64Array, t: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
