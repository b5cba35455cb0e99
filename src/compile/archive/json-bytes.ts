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
    let end = this.used + 1;
    for (let rest = number; rest > 9; rest = (rest / 10) | 0) end++;
    let rest = number;
    for (let at = end - 1; at >= this.used; at--) {
      this.bytes[at] = ZERO + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.used = end;
  }

  /** Bytes of UTF-8 within a text, in which they may need escapes. */
  addEscaped(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(LONGEST_ESCAPE * (to - from));
    const written = this.bytes;
    let end = this.used;
    let seen = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      seen |= byte;
      if (HAS_ESCAPE[byte] === 0) written[end++] = byte;
      else end = copyBytes(ESCAPES[byte]!, 0, ESCAPES[byte]!.length, written, end);
    }
    this.used = end;
    if (seen >= 0x80) this.#isAscii = false;
  }
}
