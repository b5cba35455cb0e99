/**
 * The keyboard shortcuts in every language. They are loaded with their dialog, so they are in no
 * first load. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_KEYS, type KeyWords } from './english-keys.ts';
import { FRENCH_KEYS } from './french-keys.ts';
import { UKRAINIAN_KEYS } from './ukrainian-keys.ts';

export const KEY_WORDS: Readonly<Record<Language, KeyWords>> = {
  en: ENGLISH_KEYS,
  fr: FRENCH_KEYS,
  uk: UKRAINIAN_KEYS,
};
