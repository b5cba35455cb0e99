/** All texts in every language at once: for Node, where loading costs nothing. */
import { languageOf, type Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';
import { FRENCH } from './french.ts';
import { UKRAINIAN } from './ukrainian.ts';

const EVERY: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH, uk: UKRAINIAN };

/** The texts for the language of a tag (BCP 47); English if the language is unknown. */
export const wordsOf = (tag: string): Words => EVERY[languageOf(tag) ?? 'en'];
