/** Looking things up in order of time. Pure. */

/** Index of the first of `sorted`, from `low` on, that is at least `t`; the length where none is. */
export function firstAtLeast(sorted: Float64Array, t: number, low = 0): number {
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
