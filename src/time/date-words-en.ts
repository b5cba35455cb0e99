/** English words for dates. Pure; imports only `time`. */
import { ageOf, grouped } from './age.ts';
import { NAMES } from './date-names-en.ts';
import type { DateWords } from './date-words.ts';

const SEPARATOR = ',';

function year(year: number): string {
  if (year > 9999) return `AD ${grouped(year, SEPARATOR)}`;
  if (year > 0) return String(year);
  const age = ageOf(year);
  if (age) return `${age.count} ${age.unit} years ago`;
  return `${grouped(1 - year, SEPARATOR)} BC`;
}

export const ENGLISH_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: String,
  day: (day, month, weekday) => `${weekday ? `${weekday} ` : ''}${day} ${month}`,
  year,
  withClock: (day, clock) => `${day}, ${clock}`,
  withHour: (day, clock) => `${day}, in the hour from ${clock}`,
  single: ({ text }) => text,
  to: (first, last, tight) => `${first.text}${tight ? '–' : ' – '}${last.text}`,
  clocks: (day, first, last) => `${day}, ${first}–${last}`,
  or: (first, last) => `${first.text} or ${last.text}`,
  between: (first, last) => `between ${first.text} and ${last.text}`,
  by: ({ text }) => `by ${text}`,
  onOrAfter: ({ text }) => `on or after ${text}`,
  from: ({ text }) => `from ${text} on`,
  until: ({ text }) => `until ${text}`,
  within: ({ text }) => `some time in ${text}`,
  about: (text) => `about ${text}`,
  uncertain: (text) => `${text} (uncertain)`,
  axis: {
    beforeChrist: (year) => `${year} BC`,
    afterChrist: (year) => `AD ${year}`,
    million: 'm',
    billion: 'bn',
    separator: SEPARATOR,
    decimal: '.',
  },
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
