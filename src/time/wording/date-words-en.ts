/** English words for dates. Pure. */
import { ageOf, ERA_GOES_WITHOUT_SAYING, groupDigits } from './age.ts';
import { NAMES } from './date-names-en.ts';
import type { DateWords, Forms } from './date-words.ts';

const SEPARATOR = ',';

function year(year: number): string {
  if (year > 9999) return `AD ${groupDigits(year, SEPARATOR)}`;
  if (year > 0) return year < ERA_GOES_WITHOUT_SAYING ? `AD ${year}` : String(year);
  const age = ageOf(year);
  if (age) return `${age.count} ${age.unit} years ago`;
  return `${groupDigits(1 - year, SEPARATOR)} BC`;
}

const both = (text: string): Forms => ({ text, of: text });

const ORDINALS = ['th', 'st', 'nd', 'rd'];
/** "1st", "19th", "21st". */
const ordinal = (n: number): string =>
  `${n}${(Math.floor(n / 10) === 1 ? undefined : ORDINALS[n % 10]) ?? 'th'}`;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A season over the turn of the year names both years. */
function season(year: number, code: number): string {
  const name = SEASONS[(code - 21) % 4]!;
  const isSouthern = code >= 29;
  const overTheYear = name === (isSouthern ? 'summer' : 'winter');
  const years = overTheYear ? `${year}–${String(year + 1).slice(-2)}` : String(year);
  const where = code < 25 ? '' : isSouthern ? ' (southern hemisphere)' : ' (northern hemisphere)';
  return `${name} ${years}${where}`;
}

export const ENGLISH_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: String,
  day: (day, month, weekday) => `${weekday ? `${weekday} ` : ''}${day} ${month}`,
  year,
  century: (n) => both(`the ${ordinal(n)} century`),
  decade: (first) => both(`the ${first}s`),
  season: (year, code) => both(season(year, code)),
  some: (part, { kind, text }) =>
    both(part === 'month' || kind !== 'month' ? `some ${part} of ${text}` : `some day in ${text}`),
  withClock: (day, clock) => `${day}, ${clock}`,
  withHour: (day, clock) => `${day}, in the hour from ${clock}`,
  single: ({ text }) => text,
  to: (first, last, tight) => `${first.text}${tight ? '–' : ' – '}${last.text}`,
  clocks: (day, first, last) => `${day}, ${first}–${last}`,
  or: (first, last) => `${first.text} or ${last.text}`,
  between: (first, last) => `between ${first.text} and ${last.text}`,
  by: ({ text }) => `by ${text}`,
  onOrAfter: ({ text }) => `on or after ${text}`,
  since: ({ text }) => `since ${text}, still going on`,
  from: ({ text }) => `from ${text}, end not known`,
  until: ({ text }) => `until ${text}`,
  untilUnknownStart: ({ text }) => `until ${text}, start not known`,
  withinDay: (part, day, clock) =>
    part === 'not-before' ? `${day}, ${clock} or later` : `${day}, ${part} ${clock}`,
  oldStyle: (text, other) => `${text} Old Style${other === null ? '' : ` (${other})`}`,
  within: ({ text }) => `some time in ${text}`,
  aboutEnd: ({ text }) => both(`about ${text}`),
  about: (text, single) => (single ? `about ${text}` : `${text} (approximate)`),
  uncertain: (text) => `${text} (uncertain)`,
  lastUncertain: (text) => `${text} (last date uncertain)`,
  axis: {
    beforeChrist: (year) => `${year} BC`,
    afterChrist: (year) => `AD ${year}`,
    million: 'm',
    billion: 'bn',
    notToScale: 'not to scale',
    separator: SEPARATOR,
    decimal: '.',
  },
};
