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
const yearText = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

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
      return `${late}-${21 + (month % 4)}`;
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
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const near = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x ** 6);

/** Of any form, that compile takes. */
const dates = fc
  .record({
    kinds: fc.tuple(fc.constantFrom(...PRECISIONS), fc.constantFrom(...PRECISIONS)),
    isEven: fc.boolean(),
    at: share,
    further: near,
    form: fc.nat(8),
    flag: fc.constantFrom('', '', '~', '?', '%'),
    zone: zones,
  })
  .map(({ kinds: [a, b], isEven, at, further, form, flag, zone: [zone, offset] }) => {
    const first = unit(a, at, offset);
    const last = unit(isEven ? a : b, Math.min(0.999, at + further), offset);
    const forms = [
      `${first}${flag}`,
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
    return a !== b;
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
