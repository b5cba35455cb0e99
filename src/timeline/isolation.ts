/** Keeps texts of two directions apart in one line. Pure. Source: UAX #9. */

/** The blocks of scripts that are written from right to left, and the marks for that direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether it has letters that are written from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * Prepares a text to stand in a line with other text. The text keeps its own direction, and the
 * line keeps its order. A text that is written from left to right stays as it is.
 *
 * @example `${isolated('BBC عربي')}, 6 Jan 2026`
 */
export const isolated = (text: string): string =>
  // Each line is isolated by itself, because the end of a line also ends its isolates.
  isRightToLeft(text) ? text.replaceAll(/.+/g, '\u2068$&\u2069') : text;
