/**
 * Decodes the bytes of a text. Its encoding is known by a byte order mark, by what the editor or the
 * page itself declares, or because the bytes are UTF-8. For a document it is never guessed: a guess is
 * only offered to the editor. Pure.
 */
import { analyse } from 'chardet';
import { refuse, type Refused } from './refused.ts';

/** A file to be read. */
export interface TextFile {
  /** Its name, as messages give it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the editor declares, for `TextDecoder`; null if none. */
  readonly encoding: string | null;
}

/** @param declared the encoding that the text itself names; null if it names none */
export function decode(
  { name, bytes, encoding }: TextFile,
  declared: string | null = null,
): string | Refused {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes) ?? refuse('document-mixed', name, marked);
  const utf8 = decodeAs('utf-8', bytes);
  const isUtf8 = utf8 !== null && !utf8.includes('\0');
  if (encoding) {
    const label = labelOf(encoding);
    // Text in another encoding is not valid UTF-8 by chance.
    if (isUtf8 && label !== 'utf-8' && /[^\0-\x7f]/.test(utf8))
      return refuse('document-encoding-other', name, encoding, 'utf-8');
    const text = label && decodeAs(label, bytes);
    return text && !text.includes('\0')
      ? text
      : refuse('document-encoding-other', name, encoding, likelyEncoding(bytes));
  }
  if (isUtf8) return utf8;
  const label = declared === null ? null : labelOf(declared);
  const text = label && label !== 'utf-8' ? decodeAs(label, bytes) : null;
  if (text !== null && !text.includes('\0')) return text;
  const likely = likelyEncoding(bytes);
  return likely === ''
    ? refuse('document-format', name, 'no text', 'Save its text in a file of its own.')
    : refuse('document-encoding', name, likely);
}

export interface Guessed {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text in the encoding that it is, or looks like: for files whose text an editor sees before it is
 * published. Null if it does not look like text.
 */
export function guessText(bytes: Uint8Array): Guessed | null {
  const marked = markedEncoding(bytes);
  const known = marked ?? (decodeAs('utf-8', bytes)?.includes('\0') === false ? 'utf-8' : null);
  const encoding = known ?? likelyEncoding(bytes);
  const text = encoding === '' ? null : decodeAs(encoding, bytes);
  return text === null || text.includes('\0') ? null : { text, encoding };
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** The standard name of an encoding; null if `TextDecoder` does not know it. */
function labelOf(encoding: string): string | null {
  try {
    return new TextDecoder(encoding).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What the bytes 0x80 to 0x9f are in Windows-1252, where Node 20 reads them as Latin-1. Source: the
 * WHATWG's index of this encoding. Five of them are controls there, too.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Without a byte order mark. Null if there are bytes that mean nothing in the encoding. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (label !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const SAMPLE = 100_000;

/** The name of the encoding that the bytes look like; empty if they do not look like text. */
function likelyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  // In UTF-16 the spaces and line ends of every script have a zero byte, always on the same side.
  const most = Math.max(even, odd);
  if (most > 0) {
    if (most < sample.length / 50 || Math.min(even, odd) > most / 10) return '';
    return odd > even ? 'utf-16le' : 'utf-16be';
  }
  const likely = analyse(sample).map((match) => labelOf(match.name));
  return (
    likely.find((label) => label !== null && label !== 'utf-8' && !/^utf-16/.test(label)) ?? ''
  );
}
