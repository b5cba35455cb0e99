/** What the pages without scripts say, in Ukrainian. Pure. */
import type { StillWords } from './english-still.ts';

export const UKRAINIAN_STILL: StillWords = {
  live: 'Інтерактивна хронологія',
  numbers: 'Числа вказують на документи нижче та їхні абзаци.',
  whole: 'Усі цитати й розбіжності текстом',
  documents: 'Документи',
  differ: 'вони розходяться',
  differAbout: (about) => `У чому розходяться, ${about}:`,
  missing: 'За цією адресою немає сторінки.',
};
