/** Makes room in arrays of numbers. Pure. */

/** @param larger an empty array that takes the place of `array`, and is returned */
export function grown<T extends { set: (array: ArrayLike<number>) => void }>(
  array: ArrayLike<number>,
  larger: T,
): T {
  larger.set(array);
  return larger;
}
