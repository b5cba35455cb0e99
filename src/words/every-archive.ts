/**
 * The texts of the page of an archive, in every language. They are loaded with it, so they are in no
 * other first load and in no embed. Pure.
 */
import { ENGLISH_ARCHIVE, type ArchiveWords } from './english/archive.ts';
import { FRENCH_ARCHIVE } from './french/archive.ts';
import { UKRAINIAN_ARCHIVE } from './ukrainian/archive.ts';
import { laterWords, type LaterOf } from './later.ts';
import type { Words } from './english.ts';

const ARCHIVE_WORDS: LaterOf<'archive'> = {
  en: ENGLISH_ARCHIVE,
  fr: FRENCH_ARCHIVE,
  uk: UKRAINIAN_ARCHIVE,
};

export const archiveWords = (words: Words): ArchiveWords =>
  laterWords(words, 'archive', ARCHIVE_WORDS);
