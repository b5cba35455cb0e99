/** JSON that is written piece by piece as bytes, without making texts first. Node only. */
import { grown } from './grown.ts';
import { copyBytes } from './piece.ts';
import { writeText } from './unit-bytes.ts';

/** By byte: how JSON.stringify writes it in a text; null if it stands for itself. */
const ESCAPES = Array.from({ length: 256 }, (_, byte) => {
  const written = byte < 0x80 ? JSON.stringify(String.fromCharCode(byte)).slice(1, -1) : '';
  return written.length > 1 ? Buffer.from(written) : null;
});

/** No escape has more bytes. */
const LONGEST_ESCAPE = 6;

/** No number has more digits and signs. */
const LONGEST_NUMBER = 32;

const [ZERO, COMMA] = [0x30, 0x2c];

export class JsonBytes {
  bytes = Buffer.allocUnsafe(256);
  used = 0;

  clear(): void {
    this.used = 0;
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
    this.used += writeText(text, this.bytes, this.used);
  }

  addAll({ bytes, used }: JsonBytes): void {
    this.#makeRoom(used);
    this.used = copyBytes(bytes, 0, used, this.bytes, this.used);
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
  addNumber(number: number): void {
    this.#makeRoom(LONGEST_NUMBER);
    if (this.used > 0) this.bytes[this.used++] = COMMA;
    if (number < 0 || number > 0x7fffffff || !Number.isInteger(number)) {
      this.used += writeText(JSON.stringify(number), this.bytes, this.used);
      return;
    }
    let end = this.used + 1;
    for (let rest = number; rest > 9; rest = Math.trunc(rest / 10)) end++;
    let rest = number;
    for (let at = end - 1; at >= this.used; at--) {
      this.bytes[at] = ZERO + (rest % 10);
      rest = Math.trunc(rest / 10);
    }
    this.used = end;
  }

  /** Bytes of UTF-8 within a text, in which they may need escapes. */
  addEscaped(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(LONGEST_ESCAPE * (to - from));
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      const escape = ESCAPES[byte]!;
      if (escape === null) this.bytes[this.used++] = byte;
      else this.used = copyBytes(escape, 0, escape.length, this.bytes, this.used);
    }
  }
}
