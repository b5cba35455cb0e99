/**
 * What the pages without scripts say, in every language. Only the build needs it, so it is in no
 * script of a page. Pure.
 */
import { ENGLISH_STILL, type StillWords } from './english/still.ts';
import type { Words } from './english.ts';
import { laterWords, type LaterOf } from './later.ts';

const FRENCH: StillWords = {
  live: 'La chronologie interactive',
  whole: 'Toutes les citations et divergences en texte',
  documents: 'Documents',
  differ: 'ils divergent',
  differAbout: (about) => `Divergence, ${about} :`,
  paragraphs: (n, list) => `paragraphe${n === 1 ? '' : 's'} ${list}`,
  missing: 'Il n’y a pas de page à cette adresse.',
  timelines: 'Chronologies',
  latest: (date) => `Dernier document : ${date}`,
};

const UKRAINIAN: StillWords = {
  live: 'Інтерактивна хронологія',
  whole: 'Усі цитати й розбіжності текстом',
  documents: 'Документи',
  differ: 'вони розходяться',
  differAbout: (about) => `У чому розходяться, ${about}:`,
  paragraphs: (n, list) => `${n === 1 ? 'абзац' : 'абзаци'} ${list}`,
  missing: 'За цією адресою немає сторінки.',
  timelines: 'Хронології',
  latest: (date) => `Останній документ: ${date}`,
};

const STILL_WORDS: LaterOf<'still'> = {
  en: ENGLISH_STILL,
  fr: FRENCH,
  uk: UKRAINIAN,
};

export const stillWords = (words: Words): StillWords => laterWords(words, 'still', STILL_WORDS);
