/**
 * An ordered set of small integers: the events of a row. Pure.
 *
 * A tree of bits, 32 to a word. A bit of a level is set if the word below it is not empty. `before`
 * and `after` climb until a word has a candidate, then descend: at most log32(capacity) words each
 * way, without allocation. The idea is van Emde Boas's, here with words of a fixed size.
 */
export class Row {
  /** All levels in one array, the widest first; and where each of them begins. */
  readonly #words: Uint32Array;
  readonly #starts: readonly number[];

  /** Members are from 0 to `capacity` − 1. */
  constructor(capacity: number) {
    const starts = [0];
    let size = Math.max(1, capacity);
    do {
      size = (size + 31) >>> 5;
      starts.push(starts.at(-1)! + size);
    } while (size > 1);
    this.#words = new Uint32Array(starts.pop()!);
    this.#starts = starts;
  }

  add(member: number): void {
    for (const start of this.#starts) {
      this.#words[start + (member >>> 5)]! |= 1 << (member & 31);
      member >>>= 5;
    }
  }

  /** The largest member below `limit`; −1 if there is none. */
  before(limit: number): number {
    const words = this.#words;
    const starts = this.#starts;
    for (let level = 0; level < starts.length; level++) {
      const below = words[starts[level]! + (limit >>> 5)]! & ((1 << (limit & 31)) - 1);
      limit >>>= 5;
      if (below === 0) continue;
      let found = (limit << 5) + 31 - Math.clz32(below);
      while (--level >= 0) found = (found << 5) + 31 - Math.clz32(words[starts[level]! + found]!);
      return found;
    }
    return -1;
  }

  /** The smallest member above `limit`; −1 if there is none. */
  after(limit: number): number {
    const words = this.#words;
    const starts = this.#starts;
    for (let level = 0; level < starts.length; level++) {
      // Shifted in two steps, because a shift by 32 would do nothing.
      const above = words[starts[level]! + (limit >>> 5)]! & ((-1 << (limit & 31)) << 1);
      limit >>>= 5;
      if (above === 0) continue;
      let found = (limit << 5) + lowest(above);
      while (--level >= 0) found = (found << 5) + lowest(words[starts[level]! + found]!);
      return found;
    }
    return -1;
  }
}

/** The index of the lowest bit that is set. */
const lowest = (word: number): number => 31 - Math.clz32(word & -word);
