/**
 * What the pages without scripts say, in every language. Only the build needs it, so it is in no
 * script of a page. Pure.
 */
import type { Language } from '../view/language.ts';

const ENGLISH = {
  live: 'The interactive timeline',
  numbers: 'Numbers refer to the documents below and their paragraphs.',
  whole: 'All quotations and differences as text',
  documents: 'Documents',
  differ: 'they differ',
  differAbout: (about: string): string => `Where they differ, ${about}:`,
  missing: 'There is no page at this address.',
};

type StillWords = typeof ENGLISH;

const FRENCH: StillWords = {
  live: 'La chronologie interactive',
  numbers: 'Les numéros renvoient aux documents ci-dessous et à leurs paragraphes.',
  whole: 'Toutes les citations et divergences en texte',
  documents: 'Documents',
  differ: 'ils divergent',
  differAbout: (about) => `Divergence, ${about} :`,
  missing: 'Il n’y a pas de page à cette adresse.',
};

const UKRAINIAN: StillWords = {
  live: 'Інтерактивна хронологія',
  numbers: 'Числа вказують на документи нижче та їхні абзаци.',
  whole: 'Усі цитати й розбіжності текстом',
  documents: 'Документи',
  differ: 'вони розходяться',
  differAbout: (about) => `У чому розходяться, ${about}:`,
  missing: 'За цією адресою немає сторінки.',
};

export const STILL_WORDS: Readonly<Record<Language, StillWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  uk: UKRAINIAN,
};
