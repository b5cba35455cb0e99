/**
 * Takes the place of words/load.ts in the page for a frame (src/cli/classic-script.ts), which can
 * fetch nothing: beside English it speaks the language whose words stand in the page. Imports
 * `view` and `words`.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH, type Words } from '../words/english.ts';
import { shelf } from './shelf.ts';

/** Rejects where the page does not hold them. */
export function loadWords(language: Language): Promise<Words> {
  const held = [ENGLISH, shelf.sourcelineWords].find((words) => words?.language === language);
  return held ? Promise.resolve(held) : Promise.reject(new Error(`no words in ${language}`));
}
