/** Brings a language's words: English is there, the others are fetched when they are wanted. */
import type { Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';

/** Rejects where they cannot be fetched. */
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
