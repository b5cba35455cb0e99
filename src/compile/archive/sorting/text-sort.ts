/** Sorts texts that are given as bytes. Pure. */

/**
 * Texts one after the other. They are sorted by their bytes; none is the beginning of another that goes
 * on with a byte of 0.
 */
export interface Texts {
  readonly bytes: Uint8Array;
  /** By text, and behind the last one: where it begins. */
  readonly starts: Uint32Array;
  readonly count: number;
}

/** So few are compared with each other. */
const FEW = 16;

/** Four bytes of each are sorted at once, and what shares them is sorted by the next four. */
const WORD = 4;

const VALUES = 256;

/** Sorts some texts after others in the same memory, because fresh memory takes time. */
export class TextSorter {
  #texts: Texts = { bytes: new Uint8Array(0), starts: new Uint32Array(1), count: 0 };
  #order = new Uint32Array(0);
  #words = new Uint32Array(0);
  /** In turns with those before. */
  #orderTo = new Uint32Array(0);
  #wordsTo = new Uint32Array(0);
  readonly #counts = new Uint32Array(WORD * VALUES);

  /**
   * The order of the texts, which must be looked at before others are sorted. Of two that are the same,
   * either may come first.
   *
   * @param same so many bytes are the same in all texts
   */
  sort(texts: Texts, same = 0): Uint32Array {
    const { count } = texts;
    this.#texts = texts;
    if (count > this.#order.length) {
      this.#order = new Uint32Array(2 * count);
      this.#words = new Uint32Array(2 * count);
      this.#orderTo = new Uint32Array(2 * count);
      this.#wordsTo = new Uint32Array(2 * count);
    }
    const order = this.#order;
    for (let i = 0; i < count; i++) order[i] = i;
    this.#sort(0, count, same);
    return order.subarray(0, count);
  }

  #sort(from: number, to: number, depth: number): void {
    if (to - from <= FEW) {
      this.#sortFew(from, to, depth);
      return;
    }
    const [order, words] = [this.#order, this.#words];
    for (let j = from; j < to; j++) words[j] = wordAt(this.#texts, order[j]!, depth);
    this.#sortWords(from, to);
    for (let first = from; first < to;) {
      let end = first + 1;
      while (end < to && words[end] === words[first]) end++;
      if (this.#hasMore(first, end, depth + WORD)) this.#sort(first, end, depth + WORD);
      first = end;
    }
  }

  /** By one byte of the words after the other, the last one first: what has the same keeps its order. */
  #sortWords(from: number, to: number): void {
    const counts = this.#counts.fill(0);
    let [order, words] = [this.#order, this.#words];
    let [orderTo, wordsTo] = [this.#orderTo, this.#wordsTo];
    for (let j = from; j < to; j++)
      for (let digit = 0; digit < WORD; digit++)
        counts[digit * VALUES + ((words[j]! >>> (8 * digit)) & 0xff)]!++;
    for (let digit = 0; digit < WORD; digit++) {
      const [first, shift] = [digit * VALUES, 8 * digit];
      if (counts[first + ((words[from]! >>> shift) & 0xff)] === to - from) continue;
      let sum = from;
      for (let value = first; value < first + VALUES; value++) {
        const count = counts[value]!;
        counts[value] = sum;
        sum += count;
      }
      for (let j = from; j < to; j++) {
        const word = words[j]!;
        const at = counts[first + ((word >>> shift) & 0xff)]!++;
        wordsTo[at] = word;
        orderTo[at] = order[j]!;
      }
      [order, orderTo] = [orderTo, order];
      [words, wordsTo] = [wordsTo, words];
    }
    if (order === this.#order) return;
    for (let j = from; j < to; j++) {
      orderTo[j] = order[j]!;
      wordsTo[j] = words[j]!;
    }
  }

  /** Puts one after the other into its place. */
  #sortFew(from: number, to: number, depth: number): void {
    const [texts, order] = [this.#texts, this.#order];
    for (let j = from + 1; j < to; j++) {
      const i = order[j]!;
      let k = j;
      for (; k > from && isLess(texts, i, order[k - 1]!, depth); k--) order[k] = order[k - 1]!;
      order[k] = i;
    }
  }

  /** Whether there are two of which one is longer than what was compared: `depth` bytes. */
  #hasMore(from: number, to: number, depth: number): boolean {
    if (to - from < 2) return false;
    const { starts } = this.#texts;
    const order = this.#order;
    for (let j = from; j < to; j++)
      if (starts[order[j]! + 1]! - starts[order[j]!]! > depth) return true;
    return false;
  }
}

/** Four bytes of a text; behind its end they are 0. */
function wordAt({ bytes, starts }: Texts, i: number, depth: number): number {
  const at = starts[i]! + depth;
  const left = starts[i + 1]! - at;
  if (left >= WORD)
    return (
      ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
    );
  let word = 0;
  for (let k = 0; k < WORD; k++) word = (word << 8) | (k < left ? bytes[at + k]! : 0);
  return word >>> 0;
}

function isLess(texts: Texts, i: number, j: number, depth: number): boolean {
  const { starts } = texts;
  const longest = Math.max(starts[i + 1]! - starts[i]!, starts[j + 1]! - starts[j]!);
  for (let at = depth; at < longest; at += WORD) {
    const [one, other] = [wordAt(texts, i, at), wordAt(texts, j, at)];
    if (one !== other) return one < other;
  }
  return false;
}
