/** All that the interface says in every language at once: for Node, where no load is to be saved. */
import { firstSpoken, type Language } from '../view/language.ts';
import { ENGLISH, type Words } from './english.ts';

const EVERY: Readonly<Partial<Record<Language, Words>>> = { en: ENGLISH };

/** The words for a timeline in the language of this tag (BCP 47); English where there are none. */
export const wordsOf = (tag: string): Words => EVERY[firstSpoken([tag])] ?? ENGLISH;
