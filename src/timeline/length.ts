/** How long a text is, counted as readers count: "é" is one, however it is encoded. Pure. */

/** Characters: the longest label that the chart has room for. */
export const LONGEST_LABEL = 36;

/** UTF-16 units of one character: the longest emoji in use have 15. */
const UNITS = 20;

/** `most + 1` for any text that is longer than `most`: of a very long one no more is read. */
export function lengthUpTo(text: string, most: number): number {
  if (text.length > most * UNITS) return most + 1;
  // In a browser without it (before 2024) a text may be a little longer than it should be.
  if (!('Segmenter' in Intl)) return Math.min(text.length, most);
  let length = 0;
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    if (++length > most) break;
  return length;
}

/** A text of few UTF-16 units is short without being read. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > most && lengthUpTo(text, most) > most;
