/** All that the interface says in every language at once: for Node, where no load is to be saved. */
import { languageOf, type Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';
import { FRENCH } from './french.ts';
import { UKRAINIAN } from './ukrainian.ts';

const EVERY: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH, uk: UKRAINIAN };

/** The words for a timeline in the language of this tag (BCP 47); English where there are none. */
export const wordsOf = (tag: string): Words => EVERY[languageOf(tag) ?? 'en'];
