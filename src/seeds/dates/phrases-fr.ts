/** French phrases about time. Pure. A week begins on Monday. */
import {
  dayMeaning,
  fixed,
  LAST_NIGHT,
  lastWeekday,
  NEXT_WEEKEND,
  nextWeekday,
  open,
  rule,
  type PhraseBook,
} from './phrase.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** How each month begins; the first letters alone would not tell June from July. */
const MONTHS = ['jan', 'fé', 'mar', 'av', 'mai', 'juin', 'juil', 'ao', 'sep', 'oct', 'nov', 'dé'];
const NUMBERS = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ');

const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const MONTH =
  '(?<month>janv(?:ier|\\.)?|févr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|' +
  'sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|déc(?:embre|\\.)?)';
const DAY = '(?<day>1er|[0-3]?\\d)';
const YEAR = '(?<year>[12]\\d{3})';
const NUMBER = `(?<number>\\d{1,3}|une|${NUMBERS.join('|')})`;

const weekdayOf = (name = ''): number => WEEKDAYS.indexOf(name.toLowerCase()) + 1;
const monthOf = (name = ''): number =>
  MONTHS.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
const count = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase().replace(/^une$/, 'un')) + 1;

const dayOf = dayMeaning(weekdayOf, monthOf);

export const FRENCH: PhraseBook = {
  bounds:
    /(?<!\p{L})(?:depuis|avant|après|jusqu[’']à|jusqu[’']au|dès|à partir d[eu]|d[’']ici(?: à| au)?|entre)\s+(?:le\s+|la\s+|ce\s+)?$/iu,
  rules: [
    rule(`(?:${WEEKDAY}\\s+)?(?:le\\s+)?${DAY}\\s+${MONTH}(?:\\s+${YEAR})?`, dayOf, 'i'),
    open(
      `(?:début|mi-|fin|courant)\\s*(?:${MONTH}|${YEAR})`,
      'names only a part of a month or year',
    ),
    rule(
      `${MONTH}\\s+${YEAR}`,
      ({ month, year }) => ({ kind: 'month', month: monthOf(month), year: Number(year) }),
      'i',
    ),
    rule(
      `(?:en|courant|durant|au mois d(?:e |[’'])|mois d(?:e |[’']))\\s*${MONTH}(?: dernier| prochain)?`,
      ({ month }) => ({ kind: 'month', month: monthOf(month) }),
      'i',
    ),
    rule(
      '(?:dans )?la nuit d[eu]\\s+(?<weekday>\\p{L}+)\\s+(?:à|au)\\s+(?<next>\\p{L}+)',
      ({ weekday, next }) => {
        const [first, last] = [weekdayOf(weekday), weekdayOf(next)];
        if (first === 0 || last !== (first % 7) + 1)
          return { kind: 'open', why: 'names no night between two days that follow each other' };
        const nights = [first, last].map((each) => ({ kind: 'weekday', weekday: each }) as const);
        return { kind: 'either', why: 'lies on two days', of: nights };
      },
      'i',
    ),
    rule(`${WEEKDAY}\\s+dernier`, ({ weekday }) => lastWeekday(weekdayOf(weekday)), 'i'),
    rule(`${WEEKDAY}\\s+prochain`, ({ weekday }) => nextWeekday(weekdayOf(weekday)), 'i'),
    open(`${WEEKDAY}\\s+(?:suivant|précédent)`, 'counts from another day of the text'),
    fixed('(?:le )?week-?end prochain', NEXT_WEEKEND),
    fixed('avant-hier', { kind: 'days', offset: -2 }),
    fixed('après-demain', { kind: 'days', offset: 2 }),
    fixed('cette nuit|(?:dans )?la nuit dernière', LAST_NIGHT),
    fixed('hier(?: (?:matin|midi|soir|après-midi))?', { kind: 'days', offset: -1 }),
    fixed("aujourd[’']hui|ce (?:matin|midi|soir)|cet après-midi", { kind: 'days', offset: 0 }),
    fixed('demain', { kind: 'days', offset: 1 }),
    open(
      "la veille|l[’']avant-veille|le lendemain|le surlendemain",
      'counts from another day of the text',
    ),
    rule(`il y a ${NUMBER} jours?`, (g) => ({ kind: 'days', offset: -count(g.number) }), 'i'),
    rule(`dans ${NUMBER} jours?`, (g) => ({ kind: 'days', offset: count(g.number) }), 'i'),
    fixed('(?:ce|le|du|au|durant le|pendant le) week-?end(?: dernier| passé)?', {
      kind: 'weekend',
    }),
    rule(
      `(?:les|ces) ${NUMBER} derniers jours`,
      (g) => ({ kind: 'last-days', days: count(g.number) }),
      'i',
    ),
    fixed('(?:la )?semaine (?:dernière|passée)', { kind: 'week', weeks: -1, start: 1 }),
    fixed('cette semaine', { kind: 'week', weeks: 0, start: 1 }),
    fixed('(?:la )?semaine prochaine', { kind: 'week', weeks: 1, start: 1 }),
    open('la semaine (?:suivante|précédente)', 'counts from another day of the text'),
    fixed('le mois (?:dernier|passé)', { kind: 'months', offset: -1 }),
    fixed('ce mois-ci', { kind: 'months', offset: 0 }),
    fixed('le mois prochain', { kind: 'months', offset: 1 }),
    fixed("l[’'](?:an|année) (?:dernier|dernière|passée?)", { kind: 'years', offset: -1 }),
    fixed('cette année', { kind: 'years', offset: 0 }),
    fixed("l[’'](?:an|année) (?:prochaine?)", { kind: 'years', offset: 1 }),
    open(
      "il y a [\\p{L}\\d ’']{0,40}?(?:semaines?|mois|ans?|années?)",
      'counts in weeks, months or years, which are rounded',
    ),
    rule(WEEKDAY, ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday) }), 'i'),
    rule(YEAR, ({ year }) => ({ kind: 'year', year: Number(year) })),
  ],
};
