/**
 * What the pages without scripts say, in every language. Only the build needs it, so it is in no
 * script of a page. Pure.
 */
import type { Language } from '../view/language.ts';

const ENGLISH = {
  live: 'The interactive timeline',
  whole: 'All quotations and differences as text',
  documents: 'Documents',
  differ: 'they differ',
  differAbout: (about: string): string => `Where they differ, ${about}:`,
  /** Where quotations stand in a document. */
  paragraphs: (n: number, list: string): string => `paragraph${n === 1 ? '' : 's'} ${list}`,
  missing: 'There is no page at this address.',
  timelines: 'Timelines',
  latest: (date: string): string => `Latest document: ${date}`,
};

type StillWords = typeof ENGLISH;

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

export const STILL_WORDS: Readonly<Record<Language, StillWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  uk: UKRAINIAN,
};
