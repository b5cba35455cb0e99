/**
 * A set of small integers in order: which events are in a row. Pure; imports nothing.
 *
 * A tree of bits, 32 to a word: a bit of a level is set where the word below it is not empty.
 * `before` and `after` climb until a word holds a candidate and descend again: at most
 * log32(capacity) words each way, with no allocation. Source: van Emde Boas's idea, cut to
 * fixed words.
 */
export class Row {
  readonly #levels: Uint32Array[] = [];

  /** Members are from 0 to `capacity` − 1. */
  constructor(capacity: number) {
    let bits = Math.max(1, capacity);
    do {
      bits = (bits + 31) >>> 5;
      this.#levels.push(new Uint32Array(bits));
    } while (bits > 1);
  }

  add(member: number): void {
    for (const words of this.#levels) {
      words[member >>> 5]! |= 1 << (member & 31);
      member >>>= 5;
    }
  }

  delete(member: number): void {
    for (const words of this.#levels) {
      words[member >>> 5]! &= ~(1 << (member & 31));
      if (words[member >>> 5] !== 0) return;
      member >>>= 5;
    }
  }

  /** The largest member below `limit`; −1 where there is none. */
  before(limit: number): number {
    for (let level = 0; level < this.#levels.length; level++) {
      const words = this.#levels[level]!;
      const below = (words[limit >>> 5] ?? 0) & ((1 << (limit & 31)) - 1);
      limit >>>= 5;
      if (below === 0) continue;
      let found = (limit << 5) + 31 - Math.clz32(below);
      for (let down = level - 1; down >= 0; down--) {
        found = (found << 5) + 31 - Math.clz32(this.#levels[down]![found]!);
      }
      return found;
    }
    return -1;
  }

  /** The smallest member above `limit`; −1 where there is none. */
  after(limit: number): number {
    for (let level = 0; level < this.#levels.length; level++) {
      const words = this.#levels[level]!;
      // Shifted twice, since a shift by 32 would be none at all.
      const above = (words[limit >>> 5] ?? 0) & ((-1 << (limit & 31)) << 1);
      limit >>>= 5;
      if (above === 0) continue;
      let found = (limit << 5) + lowest(above);
      for (let down = level - 1; down >= 0; down--) {
        found = (found << 5) + lowest(this.#levels[down]![found]!);
      }
      return found;
    }
    return -1;
  }
}

/** Index of the lowest bit that is set. */
const lowest = (word: number): number => 31 - Math.clz32(word & -word);
