/**
 * Where in its day the mark of each event of a file of details stands: an event can then be drawn where its
 * tile will have it. Pure.
 *
 * The marks of a day are spread evenly, so most distances from mark to mark are the same, and cost
 * next to nothing when they are compressed.
 */

/** @param at by event: ms from the start of its day to its mark; null if its mark is not in a day */
export function writePlaces(at: readonly (number | null)[]): number[] {
  let before = 0;
  return at.map((each) => {
    if (each === null) return 0;
    const distance = each - before;
    before = each;
    return distance;
  });
}

/** The inverse; an event whose mark is not in a day has any number. */
export function readPlaces(distances: readonly number[]): number[] {
  let at = 0;
  return distances.map((each) => (at += each));
}
