/**
 * The texts of the dialogs in every language. They are loaded with the first dialog, so they are in
 * no first load. Pure.
 */
import { ENGLISH_DIALOGS, type DialogWords } from './english/dialogs.ts';
import { FRENCH_DIALOGS } from './french/dialogs.ts';
import { UKRAINIAN_DIALOGS } from './ukrainian/dialogs.ts';
import { laterWords, type LaterOf } from './later.ts';
import type { Words } from './english.ts';

const DIALOG_WORDS: LaterOf<'dialogs'> = {
  en: ENGLISH_DIALOGS,
  fr: FRENCH_DIALOGS,
  uk: UKRAINIAN_DIALOGS,
};

export const dialogWords = (words: Words): DialogWords =>
  laterWords(words, 'dialogs', DIALOG_WORDS);
