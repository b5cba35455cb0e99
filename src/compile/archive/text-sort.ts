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

/** The order of the texts. Of two that are the same, either may come first. */
export function sortTexts({ bytes, starts }: Texts): Uint32Array {
  const count = starts.length - 1;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  /** Four bytes of each text in `order`, from the depth that is looked at. */
  const words = new Uint32Array(count);
  sort(0, count, 0, true);
  return order;

  /** Three-way quicksort. Four bytes are compared at once, and what shares them is sorted by the next four. */
  function sort(from: number, to: number, depth: number, isNew: boolean): void {
    if (isNew) for (let j = from; j < to; j++) words[j] = wordAt(order[j]!, depth);
    while (to - from > FEW) {
      const middle = medianOf(words[from]!, words[(from + to) >>> 1]!, words[to - 1]!);
      let [less, at, more] = [from, from, to];
      while (at < more) {
        const word = words[at]!;
        if (word < middle) swap(less++, at++);
        else if (word > middle) swap(at, --more);
        else at++;
      }
      if (hasMore(less, more, depth)) sort(less, more, depth + 4, true);
      // The longer side goes on in this loop, so that the calls are never deep.
      if (less - from < to - more) {
        sort(from, less, depth, false);
        from = more;
      } else {
        sort(more, to, depth, false);
        to = less;
      }
    }
    for (let j = from + 1; j < to; j++)
      for (let k = j; k > from && isLess(k, k - 1, depth); k--) swap(k, k - 1);
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

  function swap(a: number, b: number): void {
    const [i, word] = [order[a]!, words[a]!];
    order[a] = order[b]!;
    words[a] = words[b]!;
    order[b] = i;
    words[b] = word;
  }

  /** Whether there are two of which one is longer than what was compared. */
  function hasMore(from: number, to: number, depth: number): boolean {
    if (to - from < 2) return false;
    for (let j = from; j < to; j++)
      if (starts[order[j]! + 1]! - starts[order[j]!]! > depth + 4) return true;
    return false;
  }

  function isLess(a: number, b: number, depth: number): boolean {
    if (words[a] !== words[b]) return words[a]! < words[b]!;
    const [i, j] = [order[a]!, order[b]!];
    const longest = Math.max(starts[i + 1]! - starts[i]!, starts[j + 1]! - starts[j]!);
    for (let at = depth + 4; at < longest; at += 4) {
      const [one, other] = [wordAt(i, at), wordAt(j, at)];
      if (one !== other) return one < other;
    }
    return false;
  }
}

/** So few are sorted by putting one after the other into its place. */
const FEW = 8;

const medianOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
