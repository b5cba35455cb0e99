/**
 * The texts of the data dialog in every language. They are loaded with it, so they are in no first
 * load and in no embed. Pure.
 */
import { ENGLISH_DATA, type DataWords } from './english/data-dialog.ts';
import { FRENCH_DATA } from './french/data-dialog.ts';
import { UKRAINIAN_DATA } from './ukrainian/data-dialog.ts';
import { laterWords, type LaterOf } from './later.ts';
import type { Words } from './english.ts';

const DATA_WORDS: LaterOf<'data'> = {
  en: ENGLISH_DATA,
  fr: FRENCH_DATA,
  uk: UKRAINIAN_DATA,
};

export const dataWords = (words: Words): DataWords => laterWords(words, 'data', DATA_WORDS);
