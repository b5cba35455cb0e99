/** The code points in the table of letter widths, and their order. */

/**
 * Both ends included: Latin, Cyrillic, and the punctuation of headlines. Every row adds to the
 * first load. The browser measures rarer letters; where nobody can, the estimate is generous.
 */
export const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2009, 0x2030],
  [0x2032, 0x2044],
  [0x20a0, 0x20bf],
  [0x2113, 0x2122],
  [0x2190, 0x2193],
  [0x2202, 0x221e],
  [0x2248, 0x2265],
];

/** In the table: a code point that the font lacks. The largest number of two base-36 digits. */
export const ABSENT = 36 * 36 - 1;

/** In the table: the character code for a bold letter that is as wide as the regular one. */
export const EQUAL = 49;
