/** Shows hidden characters by their numbers, for texts that are shown raw. Pure. */

/**
 * A character that is invisible or that moves others, whether or not a text may have it. Where a
 * text is shown raw, as in a terminal, such a character is shown by its number.
 */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const EACH_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Shows each hidden character by its number: \u{202e}. */
export const shown = (text: string): string =>
  text.replace(EACH_HIDDEN, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);
