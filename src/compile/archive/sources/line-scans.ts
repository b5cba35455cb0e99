/** Finds where the values of a line of JSON end, as bytes. Node only. */
import { PLAIN_LETTERS } from './plain-event.ts';

/** Where a value ends that begins there; `NONE` if there is none. It may look beyond the end of a line. */
export type Scan = (bytes: Uint8Array, at: number) => number;

export const NONE = -1;

const [QUOTE, BACKSLASH, HYPHEN, ZERO, ONE] = [0x22, 0x5c, 0x2d, 0x30, 0x31];
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];

/** Beyond all plain letters. */
const MOST_LETTERS = 0x2100;
const PLAIN = new RegExp(`^[${PLAIN_LETTERS}]$`);
/** By the number of a letter: 1 if it is plain. */
const IS_PLAIN = new Uint8Array(MOST_LETTERS).map((_, letter) =>
  PLAIN.test(String.fromCharCode(letter)) ? 1 : 0,
);

/** By byte: 1 if it is a plain letter by itself. */
const IS_PLAIN_BYTE = new Uint8Array(256).map((_, byte) => (byte < 0x80 ? IS_PLAIN[byte]! : 0));

/** How many bytes of UTF-8 the plain letter there has; 0 if it is none. */
function plainLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return IS_PLAIN[first]!;
  if (first < 0xc2) return 0;
  const second = continuing(bytes[at + 1]!);
  if (first < 0xe0) return IS_PLAIN[((first & 0x1f) << 6) | second] ? 2 : 0;
  const letter = ((first & 0x0f) << 12) | (second << 6) | continuing(bytes[at + 2]!);
  return first < 0xf0 && letter >= 0x800 && IS_PLAIN[letter] ? 3 : 0;
}

/** What the byte adds to a letter; a number that makes none if it does not go on with one. */
const continuing = (byte: number): number => ((byte & 0xc0) === 0x80 ? byte & 0x3f : MOST_LETTERS);

/** Of a text without escapes: up to what is not plain, such as its quotation mark. */
export const scanLetters: Scan = (bytes, from) => {
  let at = from;
  for (;;) {
    // Most are ASCII.
    while (IS_PLAIN_BYTE[bytes[at]!] === 1) at++;
    const length = plainLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
};

/** Bytes that make an escape with a backslash before them, and stand for one plain sign. */
const ESCAPES: ReadonlySet<number | undefined> = new Set(Buffer.from('"/nt'));

/** Of a text: up to its quotation mark. */
export const scanText: Scan = (bytes, from) => {
  let at = scanLetters(bytes, from);
  while (bytes[at] === BACKSLASH && ESCAPES.has(bytes[at + 1])) at = scanLetters(bytes, at + 2);
  return at;
};

export const isDigit = (byte: number): boolean => byte >= ZERO && byte <= 0x39;
const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** Words of small letters and digits, with hyphens between. */
export const scanId: Scan = (bytes, from) => {
  let at = from;
  let before = HYPHEN;
  for (; ; at++) {
    const byte = bytes[at]!;
    if (byte === HYPHEN ? before === HYPHEN : !isDigit(byte) && !isLetter(byte)) break;
    before = byte;
  }
  return before === HYPHEN ? NONE : at;
};

/** With its quotation marks, if it has any. */
export const scanUnit: Scan = (bytes, from) => {
  if (bytes[from] !== QUOTE) return scanNull(bytes, from);
  const end = scanLetters(bytes, from + 1);
  return bytes[end] === QUOTE ? end + 1 : NONE;
};

/** What its entries are is looked at by others. No text in it has a bracket or a backslash. */
export const scanList: Scan = (bytes, from) => {
  if (bytes[from] !== OPEN_LIST) return NONE;
  for (let at = from + 1; ;) {
    const byte = bytes[at]!;
    if (byte === CLOSE_LIST) return at + 1;
    const length = byte === QUOTE ? 1 : plainLength(bytes, at);
    if (length === 0) return NONE;
    at += length;
  }
};

export const scanImportance: Scan = (bytes, from) =>
  bytes[from]! >= ONE && bytes[from]! <= 0x35 ? from + 1 : NONE;

export const scanCount: Scan = (bytes, from) => {
  if (bytes[from] === ZERO) return from + 1;
  let at = from;
  while (isDigit(bytes[at]!)) at++;
  return at === from ? NONE : at;
};

export const scanWhole: Scan = (bytes, from) =>
  scanCount(bytes, bytes[from] === HYPHEN ? from + 1 : from);

export const scanNothing: Scan = (_, from) => from;

/** One of these words, of a text. */
export function scanOneOf(words: readonly string[]): Scan {
  const all = words.map((word) => Buffer.from(word));
  return (bytes, from) => {
    for (const word of all)
      if (hasAt(word, bytes, from) && bytes[from + word.length] === QUOTE)
        return from + word.length;
    return NONE;
  };
}

const scanWord = (word: string): Scan => {
  const known = Buffer.from(word);
  return (bytes, from) => (hasAt(known, bytes, from) ? from + known.length : NONE);
};
const scanNull = scanWord('null');
export const scanTrue = scanWord('true');

export function hasAt(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** Bytes that are looked for in many lines: four at a time, because that takes a third of the time. */
export class FixedBytes {
  readonly length: number;
  readonly #words: Int32Array;
  readonly #rest: Uint8Array;

  constructor(text: string) {
    const bytes = Buffer.from(text);
    this.length = bytes.length;
    this.#words = Int32Array.from({ length: bytes.length >>> 2 }, (_, i) =>
      bytes.readInt32LE(4 * i),
    );
    this.#rest = bytes.subarray(4 * this.#words.length);
  }

  /** The bytes there must not end before those that are looked for would. */
  isAt(bytes: DataView, from: number): boolean {
    let at = from;
    for (let i = 0; i < this.#words.length; i++, at += 4)
      if (bytes.getInt32(at, true) !== this.#words[i]) return false;
    for (let i = 0; i < this.#rest.length; i++)
      if (bytes.getUint8(at + i) !== this.#rest[i]) return false;
    return true;
  }
}
