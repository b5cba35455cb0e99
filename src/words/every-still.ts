/**
 * What the pages without scripts say, in every language. Only the build needs it, so it is in no
 * script of a page. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_STILL, type StillWords } from './english-still.ts';
import { FRENCH_STILL } from './french-still.ts';
import { UKRAINIAN_STILL } from './ukrainian-still.ts';

export const STILL_WORDS: Readonly<Record<Language, StillWords>> = {
  en: ENGLISH_STILL,
  fr: FRENCH_STILL,
  uk: UKRAINIAN_STILL,
};
