/**
 * Takes the place of words/load.ts in the page for a frame (src/cli/build/classic-script.ts), which
 * can fetch nothing: it speaks the one language whose words stand in the page.
 */
import type { Language } from '../view/language.ts';
import type { Words } from '../words/english.ts';
import { shelf } from './shelf.ts';

export const FIRST: Words = shelf.sourcelineWords!;

/** Rejects where the page does not hold them. */
export function loadWords(language: Language): Promise<Words> {
  return language === FIRST.language
    ? Promise.resolve(FIRST)
    : Promise.reject(new Error(`no words in ${language}`));
}
