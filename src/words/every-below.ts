/**
 * The texts of the filters and of what stands below the chart, in every language. They are loaded
 * with these parts, so they are in no first load and in no embed. Pure.
 */
import { ENGLISH_BELOW, type BelowWords } from './english/below.ts';
import { FRENCH_BELOW } from './french/below.ts';
import { UKRAINIAN_BELOW } from './ukrainian/below.ts';
import { laterWords, type LaterOf } from './later.ts';
import type { Words } from './english.ts';

const BELOW_WORDS: LaterOf<'below'> = {
  en: ENGLISH_BELOW,
  fr: FRENCH_BELOW,
  uk: UKRAINIAN_BELOW,
};

export const belowWords = (words: Words): BelowWords => laterWords(words, 'below', BELOW_WORDS);
