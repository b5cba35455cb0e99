/**
 * The keys by which an event is found: the words of its title, and all of them together. As bytes, because
 * there are millions of them. Node only.
 */
import { HASH_START, hashOn } from '../../archive/files.ts';
import {
  mixHash,
  OTHER_SEED,
  TITLE_KEY_LENGTH,
  wordHash,
  wordsOf,
  writeTitleKey,
} from '../../archive/search.ts';
import { grown } from './grown.ts';
import { copyBytes, type Piece } from './piece.ts';
import { writeUnits } from './unit-bytes.ts';

/** What a byte is: a letter or digit, of which the table has the small one, or one of these. */
const OTHER = 0;
const SIGN = 1;
const APOSTROPHE = 2;
const SPACE = 3;
const FIRST_LETTER = 0x30;

const KINDS = new Uint8Array(256).map((_, byte) => {
  const letter = String.fromCharCode(byte).toLowerCase();
  if (/[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  if (letter === "'") return APOSTROPHE;
  if (letter === ' ') return SPACE;
  return letter > ' ' && letter <= '~' ? SIGN : OTHER;
});

const SPACE_SIGN = 0x20;
const NEWLINE = 0x0a;

/** Its bytes are in the order in which keys are: see unit-bytes.ts. */
export interface Key extends Piece {
  /** The same for the same key. */
  hash: number;
}

/** One object stands for the keys of one title after the other. */
export class TitleKeys {
  /** The words, each once, and the key of all. The first `count` are those of the title. */
  readonly keys: Key[] = [];
  count = 0;
  /** The title, with a single space in place of any others. */
  readonly title: Piece = { bytes: Buffer.alloc(64), from: 0, to: 0 };
  #bytes = Buffer.alloc(64);
  /** Of the hashes of all words, with each of the seeds. */
  readonly #sums: [number, number] = [0, 0];

  /** Whether it has only plain Latin letters and signs. If not, it is left to `readText`. */
  readBytes(bytes: Uint8Array, from: number, to: number): boolean {
    this.#begin(to - from);
    const title = this.title.bytes;
    let length = 0;
    let used = 0;
    for (let at = from; at < to;) {
      let one = HASH_START;
      let other = OTHER_SEED;
      const start = used;
      for (; at < to; at++) {
        const letter = bytes[at]!;
        const kind = KINDS[letter]!;
        if (kind === OTHER) return false;
        if (kind !== SPACE || length === 0 || title[length - 1] !== SPACE_SIGN)
          title[length++] = letter;
        if (kind === APOSTROPHE) continue;
        if (kind < FIRST_LETTER) break;
        this.#bytes[used++] = kind;
        one = hashOn(one, kind);
        other = hashOn(other, kind);
      }
      if (used > start) used = this.#add(start, used, mixHash(one), mixHash(other));
      at++;
    }
    this.title.to = length;
    this.#finish(used);
    return true;
  }

  readText(text: string): void {
    const title = text.replaceAll(/\s+/g, ' ');
    const words = wordsOf(text);
    // Folding makes some letters longer.
    this.#begin(3 * Math.max(title.length, words.join(' ').length));
    this.title.to = this.title.bytes.write(title);
    let used = 0;
    for (const word of words) {
      const end = used + writeUnits(word, this.#bytes, used);
      used = this.#add(used, end, wordHash(word), wordHash(word, OTHER_SEED));
    }
    this.#finish(used);
  }

  /** Adds a line to the title. */
  addLine(bytes: Uint8Array, from: number, to: number): void {
    const { title } = this;
    const needed = title.to + 1 + to - from;
    if (needed > title.bytes.length)
      title.bytes = grown(title.bytes.subarray(0, title.to), Buffer.alloc(2 * needed));
    title.bytes[title.to++] = NEWLINE;
    title.to = copyBytes(bytes, from, to, title.bytes, title.to);
  }

  #begin(bytes: number): void {
    this.count = 0;
    // Not by `fill`, which takes longer than all the rest here.
    this.#sums[0] = 0;
    this.#sums[1] = 0;
    if (bytes > this.title.bytes.length) this.title.bytes = Buffer.alloc(2 * bytes);
    if (bytes + TITLE_KEY_LENGTH > this.#bytes.length)
      this.#bytes = Buffer.alloc(2 * (bytes + TITLE_KEY_LENGTH));
  }

  /** @returns where the next word begins: there, if this one came before */
  #add(from: number, to: number, hash: number, other: number): number {
    for (let k = 0; k < this.count; k++)
      if (this.keys[k]!.hash === hash && this.#isSame(this.keys[k]!, from, to)) return from;
    this.#sums[0] += hash;
    this.#sums[1] += other;
    this.#push(from, to, hash);
    return to;
  }

  #isSame({ from, to }: Piece, start: number, end: number): boolean {
    if (to - from !== end - start) return false;
    for (let i = from, j = start; i < to; i++, j++)
      if (this.#bytes[i] !== this.#bytes[j]) return false;
    return true;
  }

  #push(from: number, to: number, hash: number): void {
    const key = (this.keys[this.count++] ??= { bytes: this.#bytes, from, to, hash });
    key.bytes = this.#bytes;
    key.from = from;
    key.to = to;
    key.hash = hash;
  }

  /** A title without words has no key. */
  #finish(used: number): void {
    if (this.count === 0) return;
    const [one, other] = this.#sums;
    writeTitleKey(one, other, this.#bytes, used);
    this.#push(used, used + TITLE_KEY_LENGTH, (one ^ other) >>> 0);
  }
}
