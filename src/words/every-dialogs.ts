/**
 * The texts of the dialogs in every language. They are loaded with the first dialog, so they are in
 * no first load. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_DIALOGS, type DialogWords } from './english/dialogs.ts';
import { FRENCH_DIALOGS } from './french/dialogs.ts';
import { UKRAINIAN_DIALOGS } from './ukrainian/dialogs.ts';

export const DIALOG_WORDS: Readonly<Record<Language, DialogWords>> = {
  en: ENGLISH_DIALOGS,
  fr: FRENCH_DIALOGS,
  uk: UKRAINIAN_DIALOGS,
};
