/** Ukrainian words for dates. Pure; imports only `time`. */
import { ageOf, grouped } from './age.ts';
import { NAMES } from './date-names-uk.ts';
import type { DateWords, Named } from './date-words.ts';

const SEPARATOR = '\u00a0';
const decimal = (n: number): string => String(n).replace('.', ',');

/** Months in the locative: "у січні". */
const IN_MONTH =
  'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(
    ' ',
  );

type Case = 'рік' | 'року' | 'році';

function yearIn(year: number, word: Case | 'р.'): string {
  const age = ageOf(year);
  if (age) return `${decimal(age.count)} ${age.unit === 'million' ? 'млн' : 'млрд'} років тому`;
  const count = grouped(year > 0 ? year : 1 - year, SEPARATOR);
  const era = year > 9999 ? ' н. е.' : year > 0 ? '' : ' до н. е.';
  return `${count} ${word}${era}`;
}

const isPlain = (year: number): boolean => year > 0 && year <= 9999;

/** Two years share the word for them. */
const yearsShareTheirWord = (first: Named, last: Named): boolean =>
  first.kind === 'year' &&
  last.kind === 'year' &&
  isPlain(first.date.year) &&
  isPlain(last.date.year);

export const UKRAINIAN_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: String,
  day: (day, month, weekday) => `${weekday ? `${weekday}, ` : ''}${day} ${month}`,
  year: (year, of, brief) =>
    brief && isPlain(year) ? String(year) : yearIn(year, brief ? 'р.' : of ? 'року' : 'рік'),
  withClock: (day, clock) => `${day}, ${clock}`,
  withHour: (day, clock) => `${day}, протягом години від ${clock}`,
  single: ({ text }) => text,
  to: (first, last, tight) =>
    yearsShareTheirWord(first, last)
      ? `${first.date.year}–${last.date.year} роки`
      : `${first.text}${tight ? '–' : ' – '}${last.text}`,
  clocks: (day, first, last) => `${day}, ${first}–${last}`,
  or: (first, last) =>
    yearsShareTheirWord(first, last)
      ? `${first.date.year} або ${last.date.year} рік`
      : `${first.text} або ${last.text}`,
  between: (first, last) =>
    yearsShareTheirWord(first, last)
      ? `колись від ${first.date.year} до ${last.date.year} року`
      : `колись від ${first.of} до ${last.of}`,
  by: ({ of }) => `не пізніше ${of}`,
  onOrAfter: ({ of }) => `не раніше ${of}`,
  from: ({ of }) => `з ${of}`,
  until: ({ of }) => `до ${of}`,
  within: ({ kind, date }) =>
    kind === 'month'
      ? `колись у ${IN_MONTH[date.month - 1]} ${yearIn(date.year, 'року')}`
      : `колись у ${yearIn(date.year, 'році')}`,
  about: (text, single) => (single ? `близько ${single.of}` : `${text} (приблизно)`),
  uncertain: (text) => `${text} (дата непевна)`,
  axis: {
    beforeChrist: (year) => `${year} до н. е.`,
    afterChrist: (year) => `${year} н. е.`,
    million: 'млн',
    billion: 'млрд',
    separator: SEPARATOR,
    decimal: ',',
  },
  known: {
    single: {
      year: 'місяць і день не вказано',
      month: 'день не вказано',
      day: 'годину не вказано',
      hour: 'хвилину не вказано',
    },
    oneOf: {
      year: 'один із цих років; жоден документ не каже, який саме',
      month: 'один із цих місяців; жоден документ не каже, який саме',
      day: 'один із цих днів; жоден документ не каже, який саме',
    },
    oneMoment: 'якась мить між ними; жоден документ не каже, яка саме',
    bounds: 'лише межі; жоден документ не дає дати',
    startWithin: {
      year: 'початок відомий лише з точністю до року',
      month: 'початок відомий лише з точністю до місяця',
    },
    endWithin: {
      year: 'кінець відомий лише з точністю до року',
      month: 'кінець відомий лише з точністю до місяця',
    },
    startUnknown: 'початок невідомий',
    endUnknown: 'кінець невідомий',
    noEnd: 'кінця не вказано',
    hours: 'години не вказано',
    approximate: 'приблизно',
    uncertain: 'непевно',
  },
};
