/** The languages in which tables are read: those of the page, and those that come with it. Pure. */
import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import type { TableWords } from './table-words.ts';

/** A word of an earlier one is suggested first. */
export const LANGUAGES: readonly TableWords[] = [
  ENGLISH,
  FRENCH,
  UKRAINIAN,
  GERMAN,
  SPANISH,
  ARABIC,
];
