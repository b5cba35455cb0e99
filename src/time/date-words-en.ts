/** English words for dates. Pure; imports date-fns's English names. */
import { enUS } from 'date-fns/locale/en-US';
import type { DateWords } from './date-words.ts';

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
/** An age is worded as one if it has at most two decimals; else it is somebody's exact year. */
const isRound = (years: number, unit: number): boolean =>
  years >= unit && years % (unit / 100) === 0;

function year(year: number): string {
  if (year > 9999) return `AD ${grouped(year)}`;
  if (year > 0) return String(year);
  if (isRound(-year, BILLION)) return `${-year / BILLION} billion years ago`;
  if (isRound(-year, MILLION)) return `${-year / MILLION} million years ago`;
  const bc = 1 - year;
  return `${bc > 9999 ? grouped(bc) : bc} BC`;
}

export const ENGLISH_DATES: DateWords = {
  // For its names alone: order and joints are ours.
  locale: enUS,
  long: { month: 'MMMM', day: 'd MMMM', weekday: 'EEEE d MMMM', dayOfMonth: 'd' },
  short: { month: 'MMM', day: 'd MMM', weekday: 'd MMM', dayOfMonth: 'd' },
  year,
  withYear: (monthOrDay, of) => `${monthOrDay} ${of}`,
  withClock: (day, clock) => `${day}, ${clock}`,
  withHour: (day, clock) => `${day}, in the hour from ${clock}`,
  to: (first, last, tight) => (tight ? `${first}–${last}` : `${first} – ${last}`),
  or: (first, last) => `${first} or ${last}`,
  between: (first, last) => `between ${first} and ${last}`,
  by: (last) => `by ${last}`,
  onOrAfter: (first) => `on or after ${first}`,
  from: (first) => `from ${first} on`,
  until: (last) => `until ${last}`,
  within: (period) => `some time in ${period}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  known: {
    single: {
      year: 'month and day not given',
      month: 'day not given',
      day: 'hour not given',
      hour: 'minute not given',
    },
    oneOf: {
      year: 'one of these years; no document says which',
      month: 'one of these months; no document says which',
      day: 'one of these days; no document says which',
    },
    oneMoment: 'some time between; no document says when',
    bounds: 'bounds only; no document gives the date',
    startWithin: { year: 'start known to the year only', month: 'start known to the month only' },
    endWithin: { year: 'end known to the year only', month: 'end known to the month only' },
    startUnknown: 'start not known',
    endUnknown: 'end not known',
    noEnd: 'no end given',
    hours: 'hours not given',
    approximate: 'approximate',
    uncertain: 'uncertain',
  },
};
