/**
 * The texts of the data dialog in every language. They are loaded with it, so they are in no first
 * load and in no embed. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_DATA, type DataWords } from './english/data-dialog.ts';
import { FRENCH_DATA } from './french/data-dialog.ts';
import { UKRAINIAN_DATA } from './ukrainian/data-dialog.ts';

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = {
  en: ENGLISH_DATA,
  fr: FRENCH_DATA,
  uk: UKRAINIAN_DATA,
};
