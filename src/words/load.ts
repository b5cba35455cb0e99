/** Brings a language's words: English is there, the others are fetched when they are wanted. */
import type { Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';

/** What is spoken until another language has come. */
export const FIRST: Words = ENGLISH;

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
