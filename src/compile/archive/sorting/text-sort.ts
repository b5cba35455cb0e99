/** Sorts texts that are given as bytes. Pure. */

/**
 * Texts one after the other. They are sorted by their bytes; none is the beginning of another that goes
 * on with a byte of 0.
 */
export interface Texts {
  readonly bytes: Uint8Array;
  /** By text, and behind the last one: where it begins. */
  readonly starts: Uint32Array;
}

/**
 * The order of the texts. Of two that are the same, either may come first.
 *
 * Some bytes of each are sorted at once, and what shares them is sorted by the next ones. The engine's own
 * sort of numbers is the fastest there is, so the bytes and the place of their text are one number.
 *
 * @param same so many bytes are the same in all texts
 */
export function sortTexts({ bytes, starts }: Texts, same = 0, many = MANY): Uint32Array {
  const count = starts.length - 1;
  const order = new Uint32Array(count).map((_, i) => i);
  const numbers = new Float64Array(count);
  const before = new Uint32Array(count);
  sort(0, count, same);
  return order;

  function sort(from: number, to: number, depth: number): void {
    if (to - from <= FEW) return sortFew(from, to, depth);
    // Of very many, the places leave room for three bytes only.
    const isMany = to - from > many;
    const places = isMany ? MOST : MANY;
    for (let j = from; j < to; j++) {
      const word = wordAt(order[j]!, depth);
      numbers[j] = (isMany ? word >>> 8 : word) * places + j - from;
    }
    before.set(order.subarray(from, to), from);
    numbers.subarray(from, to).sort();
    for (let j = from; j < to; j++) order[j] = before[from + (numbers[j]! % places)]!;
    const next = depth + (isMany ? 3 : 4);
    for (let same = from; same < to;) {
      const limit = (Math.floor(numbers[same]! / places) + 1) * places;
      let end = same + 1;
      while (end < to && numbers[end]! < limit) end++;
      if (hasMore(same, end, next)) sort(same, end, next);
      same = end;
    }
  }

  /** Puts one after the other into its place. */
  function sortFew(from: number, to: number, depth: number): void {
    for (let j = from + 1; j < to; j++) {
      const i = order[j]!;
      let k = j;
      for (; k > from && isLess(i, order[k - 1]!, depth); k--) order[k] = order[k - 1]!;
      order[k] = i;
    }
  }

  function wordAt(i: number, depth: number): number {
    const at = starts[i]! + depth;
    const left = starts[i + 1]! - at;
    if (left >= 4)
      return (
        ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
      );
    let word = 0;
    for (let k = 0; k < 4; k++) word = (word << 8) | (k < left ? bytes[at + k]! : 0);
    return word >>> 0;
  }

  /** Whether there are two of which one is longer than what was compared: `depth` bytes. */
  function hasMore(from: number, to: number, depth: number): boolean {
    if (to - from < 2) return false;
    for (let j = from; j < to; j++)
      if (starts[order[j]! + 1]! - starts[order[j]!]! > depth) return true;
    return false;
  }

  function isLess(i: number, j: number, depth: number): boolean {
    const longest = Math.max(starts[i + 1]! - starts[i]!, starts[j + 1]! - starts[j]!);
    for (let at = depth; at < longest; at += 4) {
      const [one, other] = [wordAt(i, at), wordAt(j, at)];
      if (one !== other) return one < other;
    }
    return false;
  }
}

/** With four bytes before it, a number below this is still exact. */
const MANY = 2 ** 21;
/** With three bytes before it. No buffer has as many texts. */
const MOST = 2 ** 29;

/** So few are compared with each other. */
const FEW = 8;
