/** Measures a text as readers count: "é" is one character, however it is encoded. Pure. */

/** The longest label that the chart has room for, in characters. */
export const LONGEST_LABEL = 36;

/** The longest sentence of a story, in characters: about four lines on a phone. */
export const LONGEST_SENTENCE = 240;

/** The maximum number of UTF-16 units in one character. The longest emoji in use have 15. */
const UNITS = 20;

/** Returns `most + 1` for any text longer than `most`, and reads no more of a very long one. */
export function lengthUpTo(text: string, most: number): number {
  if (text.length > most * UNITS) return most + 1;
  // Browsers from before 2024 may lack the segmenter. There a text may be a little too long.
  if (!('Segmenter' in Intl)) return Math.min(text.length, most);
  let length = 0;
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    if (++length > most) break;
  return length;
}

/** A text with few UTF-16 units is short, and need not be read. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > most && lengthUpTo(text, most) > most;
