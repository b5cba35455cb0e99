/**
 * Writes texts as bytes that are in the same order as the texts, which are compared by UTF-16 units. That
 * is UTF-8, in which each half of a pair of surrogates is written by itself. Node only.
 */
import type { Piece } from './piece.ts';

const HALVES = /[\ud800-\udfff]/;

/** So short a text is written faster here than by a call of Node. */
const SHORT = 32;

/** Writes a text as UTF-8. @returns the number of bytes */
export function writeText(text: string, to: Buffer, at: number): number {
  const { length } = text;
  if (length > SHORT) return to.write(text, at);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return to.write(text, at);
    to[at + i] = unit;
  }
  return length;
}

/** The number of UTF-16 units of a text in UTF-8. */
export function unitsIn({ bytes, from, to }: Piece): number {
  let units = 0;
  for (let at = from; at < to; at++) units += unitsAt(bytes[at]!);
  return units;
}

/** How many UTF-16 units begin with a byte of UTF-8. */
function unitsAt(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}

/** Where so many UTF-16 units of a text in UTF-8 end. */
export function endOfUnits(bytes: Uint8Array, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0 || (bytes[at]! & 0xc0) === 0x80; at++)
    left -= unitsAt(bytes[at]!);
  return at;
}

/** @returns the number of bytes */
export function writeUnits(text: string, to: Buffer, at: number): number {
  const bytes = writeText(text, to, at);
  if (bytes === text.length || !HALVES.test(text)) return bytes;
  let end = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (HALVES.test(text.charAt(i))) {
      to[end++] = 0xe0 | (unit >> 12);
      to[end++] = 0x80 | ((unit >> 6) & 0x3f);
      to[end++] = 0x80 | (unit & 0x3f);
    } else end += to.write(text.charAt(i), end);
  }
  return end - at;
}

/** The inverse of `writeUnits`. */
export function readUnits(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to);
  // What stands in place of bytes that are not UTF-8.
  if (!text.includes('\ufffd')) return text;
  let units = '';
  for (let at = from; at < to;) {
    const length = bytes[at]! < 0x80 ? 1 : bytes[at]! < 0xe0 ? 2 : 3;
    units +=
      length === 3
        ? String.fromCharCode(
            ((bytes[at]! & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f),
          )
        : bytes.toString('utf8', at, at + length);
    at += length;
  }
  return units;
}
