/** Makes room in arrays of numbers. Pure. */

/** @param larger an empty array that takes the place of `array`, and is returned */
export function grown<T extends Float64Array | Uint32Array | Uint8Array>(
  array: ArrayLike<number>,
  larger: T,
): T {
  larger.set(array);
  return larger;
}
