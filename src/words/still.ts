/**
 * What the pages without scripts say, in every language. Only the build needs it, so it is in no
 * script of a page. Pure.
 */
import { ENGLISH_STILL, type StillWords } from './english/still.ts';
import { createCounting } from './counting.ts';
import type { Words } from './english.ts';
import { laterWords, type LaterOf } from './later.ts';

const french = createCounting('fr');
const ukrainian = createCounting('uk');

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
  most: (shown, of) =>
    `Les ${french.number(shown)} plus importants de ${french.counted(of, { one: 'événement', other: 'événements' })}`,
  others:
    'Les autres sont dans la chronologie interactive. Elle a besoin de JavaScript et ne charge que ce que vous regardez.',
  lost: 'La chronologie interactive ne peut pas être chargée ici, par exemple parce que cette page a été ouverte depuis un disque.',
  disk: 'Une version qui s’ouvre aussi depuis un disque',
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
  most: (shown, of) =>
    `${ukrainian.counted(shown, { one: 'найважливіша подія', few: 'найважливіші події', many: 'найважливіших подій' })} із ${ukrainian.number(of)}`,
  others:
    'Решта — в інтерактивній хронології. Їй потрібен JavaScript, і вона завантажує лише те, на що ви дивитеся.',
  lost: 'Інтерактивну хронологію не вдається завантажити тут, наприклад тому, що цю сторінку відкрито з диска.',
  disk: 'Версія, яку можна відкрити й з диска',
};

const STILL_WORDS: LaterOf<'still'> = {
  en: ENGLISH_STILL,
  fr: FRENCH,
  uk: UKRAINIAN,
};

export const stillWords = (words: Words): StillWords => laterWords(words, 'still', STILL_WORDS);
