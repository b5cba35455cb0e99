/**
 * What is said around data that is taken along, in every language: loaded with the dialog that says
 * it, and so in no first load and in no page for a frame. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_DATA, type DataWords } from './english-data.ts';
import { FRENCH_DATA } from './french-data.ts';
import { UKRAINIAN_DATA } from './ukrainian-data.ts';

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = {
  en: ENGLISH_DATA,
  fr: FRENCH_DATA,
  uk: UKRAINIAN_DATA,
};
