/**
 * Replaces words/load.ts in the embed page (src/cli/build/classic-script.ts). That page cannot
 * fetch anything, so it has only the one language whose texts it contains.
 */
import type { Language } from '../view/language.ts';
import type { Words } from '../words/english.ts';
import { shelf } from './shelf.ts';

export const FIRST: Words = shelf.sourcelineWords!;

/** Rejects if the page does not contain them. */
export function loadWords(language: Language): Promise<Words> {
  return language === FIRST.language
    ? Promise.resolve(FIRST)
    : Promise.reject(new Error(`no words in ${language}`));
}
