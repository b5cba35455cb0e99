/** Loads the texts of a language. English is always there; the others are fetched when needed. */
import type { Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';

/** The language of the page until another one has been loaded. */
export const FIRST: Words = ENGLISH;

/** Rejects if they cannot be fetched. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'fr':
      return (await import('./french.ts')).FRENCH;
    case 'uk':
      return (await import('./ukrainian.ts')).UKRAINIAN;
    case 'en':
      return ENGLISH;
  }
}
