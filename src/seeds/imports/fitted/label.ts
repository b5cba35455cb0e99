/** Makes a label of a title that is too long for the chart. Pure. */
import { removeFaults, SEEN } from '../../../timeline/characters.ts';
import { isLonger, lengthUpTo, LONGEST_LABEL } from '../../../timeline/length.ts';

/** How much of a title is looked at, in UTF-16 units. */
const BEGINNING = 1000;

/** Null if the title is short enough; otherwise its first words, with an ellipsis. */
export const labelOf = (title: string): string | null =>
  isLonger(title, LONGEST_LABEL) ? firstWords(title, LONGEST_LABEL) : null;

/**
 * At most `most` characters, as readers count them. Scripts without spaces have words, too, and a
 * character is never cut.
 */
export function firstWords(text: string, most: number): string {
  if (!isLonger(text, most)) return text;
  const beginning = text.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '');
  const fits = (end: number): boolean => lengthUpTo(beginning.slice(0, end), most) < most;
  const words = endsOf(beginning, 'word').findLast(fits) ?? 0;
  // A single word may be longer than all the room.
  const end = words > 0 ? words : (endsOf(beginning, 'grapheme').findLast(fits) ?? 0);
  const cut = removeFaults(beginning.slice(0, end)).replace(/[\s\p{P}]+$/u, '');
  return SEEN.test(cut) ? `${cut}…` : '…';
}

/** Where words or characters end, except the last, which may be cut itself. */
const endsOf = (text: string, granularity: 'word' | 'grapheme'): number[] =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ index }) => index).slice(1);
