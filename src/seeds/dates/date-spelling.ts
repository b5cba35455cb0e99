/**
 * Rewrites dates as people spell them into a form that date-fns can read. Imports date-fns, for its
 * locales. To support another language, add its locale here.
 */
import type { Day, Locale, Month } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { pl } from 'date-fns/locale/pl';
import { uk } from 'date-fns/locale/uk';

export const LOCALES: readonly Locale[] = [enUS, fr, uk, de, es, it, pl];

const WIDTHS = ['wide', 'abbreviated'] as const;
const CONTEXTS = ['formatting', 'standalone'] as const;

/** Removes case, accents, apostrophes and full stops: "févr." and "Fevr" are the same. */
const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.'’ʼ]/gu, '')
    .toLowerCase()
    .normalize('NFC');

const monthsOf = ({ localize }: Locale): string[][] =>
  Array.from({ length: 12 }, (_, month) =>
    WIDTHS.flatMap((width) =>
      CONTEXTS.map((context) => foldWord(localize.month(month as Month, { width, context }))),
    ),
  );

const weekdaysOf = ({ localize }: Locale): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    [...WIDTHS, 'short' as const].map((width) => foldWord(localize.day(day as Day, { width }))),
  ).flat();

const MONTHS = LOCALES.map(monthsOf);
const WEEKDAYS: ReadonlySet<string> = new Set(LOCALES.flatMap(weekdaysOf));

/** Months (0 to 11) that a word may mean. The word is a name or its first three or more letters. */
function monthsNamed(word: string): number[] {
  const text = foldWord(word);
  if (!/^\p{L}{3,}$/u.test(text)) return [];
  const found = (fits: (name: string) => boolean): number[] => [
    ...new Set(
      MONTHS.flatMap((months) => {
        const own = months.flatMap((names, month) => (names.some(fits) ? month : []));
        return own.length === 1 ? own : [];
      }),
    ),
  ];
  const whole = found((name) => name === text);
  return whole.length > 0 ? whole : found((name) => name.startsWith(text));
}

const NOISE = new Set([
  'of',
  'de',
  'del',
  'du',
  'the',
  'le',
  'el',
  'den',
  'der',
  'року',
  'рік',
  'рр',
  'р',
  'roku',
  'r',
  'ad',
  'ce',
  'on',
  'am',
  'il',
]);

/** "6th", "1er", "6." and "1-го" are numbers. */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|ère|[ºª°.]|-?[а-яіїє]{1,3})$/iu;

/**
 * The date with its months in English, without weekdays, ordinals and small words: "6 January
 * 2026". Gives several dates if a word may mean several months, and none if no month is named.
 */
export function spellInEnglish(text: string): string[] {
  const words = text
    .replace(/,/g, ' ')
    .replace(/(?<=\d)-?(?=\p{L}{3})|(?<=\p{L}{3})[.-]?(?=\d)/gu, ' ')
    .replace(/(\d)\s*-?\s*(?:р|г)\.?$/u, '$1')
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
  const kept = words.flatMap((word, i) => {
    const text = foldWord(word);
    if (NOISE.has(text) && words.length > 1) return [];
    // "mar." is Tuesday in "mar. 6 janvier", a month in "6 mar. 2026".
    if (
      i === 0 &&
      WEEKDAYS.has(text) &&
      words.slice(1).some((each) => monthsNamed(each).length > 0)
    )
      return [];
    return [word.replace(ORDINAL, '$1')];
  });
  const at = kept.findIndex((word) => monthsNamed(word).length > 0);
  if (at < 0) return [];
  return monthsNamed(kept[at]!).map((month) => {
    const name = enUS.localize.month(month as Month, { width: 'wide' });
    return [...kept.slice(0, at), name, ...kept.slice(at + 1)].join(' ');
  });
}
