/** JSON that is written piece by piece as bytes, without making texts first. Node only. */
import { grown } from './grown.ts';
import { copyBytes } from './piece.ts';
import { unitsIn, writeText } from './unit-bytes.ts';

/** By byte: how JSON.stringify writes it in a text; null if it stands for itself. */
const ESCAPES = Array.from({ length: 256 }, (_, byte) => {
  const written = byte < 0x80 ? JSON.stringify(String.fromCharCode(byte)).slice(1, -1) : '';
  return written.length > 1 ? Buffer.from(written) : null;
});

/** By byte: 1 if it has an escape. What a loop looks up lies close together. */
const HAS_ESCAPE = Uint8Array.from(ESCAPES, (escape) => (escape === null ? 0 : 1));

/** No escape has more bytes. */
const LONGEST_ESCAPE = 6;

/** No number has more digits and signs. */
const LONGEST_NUMBER = 32;

/** The digits of 00 to 99: two at a time take half the time. */
const PAIRS = Uint8Array.from({ length: 200 }, (_, i) =>
  String(i >> 1)
    .padStart(2, '0')
    .charCodeAt(i & 1),
);

const [ZERO, COMMA] = [0x30, 0x2c];

export class JsonBytes {
  bytes = Buffer.allocUnsafe(256);
  used = 0;
  /** Whether all that was added is known to have ASCII letters only. */
  #isAscii = true;

  clear(): void {
    this.used = 0;
    this.#isAscii = true;
  }

  /** Moves what comes from there on to the beginning. */
  dropBefore(at: number): void {
    this.bytes.copyWithin(0, at, this.used);
    this.used -= at;
  }

  /** The number of UTF-16 units from there on. */
  unitsFrom(at: number): number {
    if (this.#isAscii) return this.used - at;
    return unitsIn({ bytes: this.bytes, from: at, to: this.used });
  }

  /** All that was added. It changes when more is. */
  get all(): Buffer {
    return this.bytes.subarray(0, this.used);
  }

  #makeRoom(bytes: number): void {
    const needed = this.used + bytes;
    if (needed > this.bytes.length)
      this.bytes = grown(this.bytes.subarray(0, this.used), Buffer.allocUnsafe(2 * needed));
  }

  /** As it stands. */
  add(text: string): void {
    this.#makeRoom(3 * text.length);
    const bytes = writeText(text, this.bytes, this.used);
    this.used += bytes;
    if (bytes > text.length) this.#isAscii = false;
  }

  /** Bytes of UTF-8 as they stand. */
  addBytes(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    this.used = copyBytes(bytes, from, to, this.bytes, this.used);
    this.#isAscii = false;
  }

  addByte(byte: number): void {
    this.#makeRoom(1);
    this.bytes[this.used++] = byte;
  }

  /** From 0 to 9. */
  addDigit(digit: number): void {
    this.addByte(ZERO + digit);
  }

  /** An entry of a list of numbers. */
  addEntry(number: number): void {
    if (this.used > 0) this.addByte(COMMA);
    this.addNumber(number);
  }

  addNumber(number: number): void {
    if (number >= 0 && number <= 9 && Number.isInteger(number)) {
      this.addDigit(number);
      return;
    }
    this.#makeRoom(LONGEST_NUMBER);
    if (number < 0 || number > 0x7fffffff || !Number.isInteger(number)) {
      this.used += writeText(JSON.stringify(number), this.bytes, this.used);
      return;
    }
    const { bytes } = this;
    let end = this.used + 1;
    for (let most = 9; most < number; most = 10 * most + 9) end++;
    this.used = end;
    let rest = number;
    while (rest > 99) {
      const more = (rest / 100) | 0;
      const pair = 2 * (rest - 100 * more);
      bytes[--end] = PAIRS[pair + 1]!;
      bytes[--end] = PAIRS[pair]!;
      rest = more;
    }
    if (rest > 9) bytes[--end] = PAIRS[2 * rest + 1]!;
    bytes[--end] = rest > 9 ? PAIRS[2 * rest]! : ZERO + rest;
  }

  /** Bytes of UTF-8 within a text, in which they may need escapes. */
  addEscaped(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(LONGEST_ESCAPE * (to - from));
    const written = this.bytes;
    let end = this.used;
    let seen = 0;
    let at = from;
    // Four at a time, as long as none has an escape.
    for (; at + 3 < to; at += 4, end += 4) {
      const [a, b, c, d] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!];
      if ((HAS_ESCAPE[a]! | HAS_ESCAPE[b]! | HAS_ESCAPE[c]! | HAS_ESCAPE[d]!) !== 0) break;
      seen |= a | b | c | d;
      written[end + 3] = d;
      written[end] = a;
      written[end + 1] = b;
      written[end + 2] = c;
    }
    for (; at < to; at++) {
      const byte = bytes[at]!;
      seen |= byte;
      if (HAS_ESCAPE[byte] === 0) written[end++] = byte;
      else end = copyBytes(ESCAPES[byte]!, 0, ESCAPES[byte]!.length, written, end);
    }
    this.used = end;
    if (seen >= 0x80) this.#isAscii = false;
  }
}
