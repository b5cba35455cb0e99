/** Makes room in arrays of numbers. Pure. */

/**
 * How many times longer an array becomes that has numbers of all rows. What is copied is slow, because it is
 * fresh memory; but room that is not used takes none.
 */
export const GROWTH = 4;

/** @param larger an empty array that takes the place of `array`, and is returned */
export function grown<T extends { set: (array: ArrayLike<number>) => void }>(
  array: ArrayLike<number>,
  larger: T,
): T {
  larger.set(array);
  return larger;
}
