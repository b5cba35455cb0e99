/** Dates put into words and read from them again are the same dates, in three languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import { PRECISIONS, type Precision } from '../../../src/time/precision.ts';
import { wordDate } from '../../../src/time/wording/wording.ts';
import { LANGUAGES } from '../../../src/view/language.ts';
import { wordsOf } from '../../../src/words/every.ts';
import { readDates } from './words-reader.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const yearText = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
};

/** Further than four digits go: some are round enough to be told as so many years ago. */
const FAR = [
  ...[-13_800_000_000, -4_500_000_000, -66_000_000, -66_043_211, -1_250_000, -12_026, -10_000],
  ...[10_000, 12_026, 170_000_002],
];
const farYear = (at: number): string => yearText(FAR[Math.floor(at * FAR.length)]!);

/** A date of a precision, in EDTF; `at` grows with it. */
function unit(kind: Precision, at: number, offset: string): string {
  const year = Math.floor(at * 2600) - 500;
  const month = 1 + (Math.floor(at * 31_200) % 12);
  const day = `${yearText(year)}-${two(month)}-${two(1 + (Math.floor(at * 999_983) % 28))}`;
  const clock = Math.floor(at * 86_399_000) % 86_400;
  const times = [clock / 3600, (clock / 60) % 60, clock % 60].map((n) => two(Math.floor(n)));
  const late = String(1000 + Math.floor(at * 1000));
  switch (kind) {
    case 'century':
      return `${two(1 + Math.floor(at * 20))}XX`;
    case 'decade':
      return `${late.slice(0, 3)}X`;
    case 'season':
      return `${late}-${21 + month - 1}`;
    case 'year':
      return yearText(year);
    case 'month':
      return `${yearText(year)}-${two(month)}`;
    case 'day':
      return day;
    default: {
      const shown = times.slice(0, PRECISIONS.indexOf(kind) - 5).join(':');
      return `${late}${day.slice(-'-01-06'.length)}T${shown}${offset}`;
    }
  }
}

const zones = fc.constantFrom(['UTC', 'Z'] as const, ['Etc/GMT-5', '+05:00'] as const);
/** Some day of a month or year, some month of a year. */
const UNSPECIFIED = ['-XX', '-XX-XX', '-XX'] as const;
function unspecified(k: number, at: number): string {
  return `${unit(k === 2 ? 'month' : 'year', at, '')}${UNSPECIFIED[k]!}`;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const near = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x ** 6);

const kind = fc.oneof(
  { weight: PRECISIONS.length, arbitrary: fc.constantFrom(...PRECISIONS) },
  { weight: 2, arbitrary: fc.nat(2) },
  { weight: 1, arbitrary: fc.constant('far' as const) },
);
type Kind = typeof kind extends fc.Arbitrary<infer K> ? K : never;

const dateOf = (of: Kind, at: number, offset: string): string => {
  if (of === 'far') return farYear(at);
  return typeof of === 'number' ? unspecified(of, at) : unit(of, at, offset);
};

const DAY = /^-?\d{4}-[01]\d-\d\d/;
/** On the day of the first, if both have a day. */
const ofDay = (first: string, last: string): string =>
  DAY.test(last) ? last.replace(DAY, DAY.exec(first)?.[0] ?? DAY.exec(last)![0]) : last;

const flag = fc.constantFrom('', '', '', '~', '?', '%');

/** Of any form, that compile takes. */
const dates = fc
  .record({
    kinds: fc.tuple(kind, kind),
    isEven: fc.boolean(),
    at: share,
    further: near,
    form: fc.nat(8),
    flags: fc.tuple(flag, flag),
    /** Where both ends have a day: the same one. */
    isOneDay: fc.boolean(),
    zone: zones,
  })
  .map(({ kinds: [a, b], isEven, at, further, form, flags, isOneDay, zone: [zone, offset] }) => {
    const first = `${dateOf(a, at, offset)}${flags[0]}`;
    const other = dateOf(isEven ? a : b, Math.min(0.999, at + further), offset);
    const last = `${isOneDay ? ofDay(first, other) : other}${flags[1]}`;
    const forms = [
      first,
      `${first}/${last}`,
      `[${first}..${last}]`,
      `${first}/..`,
      `${first}/`,
      `../${first}`,
      `/${first}`,
      `[${first}..]`,
      `[..${first}]`,
    ];
    return { edtf: forms[form]!, zone };
  })
  .filter(({ edtf, zone }) => {
    try {
      parseEdtf(edtf, zone);
    } catch {
      return false;
    }
    // One date twice is worded as it is: once.
    const [, a, b] = /^\[?(.+?)(?:\/|\.\.)(.+?)\]?$/.exec(edtf) ?? [];
    return a?.replace(/[~?%]$/, '') !== b?.replace(/[~?%]$/, '') || a === undefined;
  });

describe.each(LANGUAGES)('in %s', (language) => {
  test('any date comes back from its words', () => {
    const words = wordsOf(language).dates;
    fc.assert(
      fc.property(dates, ({ edtf, zone }) => {
        const text = wordDate(parseEdtf(edtf, zone), words);
        expect([text, readDates(text, language)]).toEqual([text, [edtf]]);
      }),
      { numRuns: 1500 },
    );
  });
});
