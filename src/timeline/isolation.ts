/** Texts of two directions in one line. Pure. Source: UAX #9. */

/** Blocks of scripts that are written from right to left, and marks of that direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * A foreign text, to be put into a line with other text: it keeps its own direction, and the line
 * keeps its order. A text that is written in one direction with the line stays as it is.
 *
 * @example `${isolated('BBC عربي')}, 6 Jan 2026`
 */
export const isolated = (text: string): string =>
  // A line's end ends its isolates, too.
  isRightToLeft(text) ? text.replaceAll(/.+/g, '\u2068$&\u2069') : text;
