import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber } from '../../../src/time/civil-date.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import type { Direction } from '../../../src/seeds/dates/counting.ts';
import { resolvePhrase } from '../../../src/seeds/dates/relative.ts';
import { formatUnit } from '../../../src/time/unit-format.ts';
import { dayUnit } from '../../../src/time/unit.ts';

const resolve = (phrase: string, published = '2026-01-06', direction: Direction = 'back') => {
  const result = resolvePhrase(phrase, parseEdtf(published, 'UTC'), direction, 'en');
  return result.kind === 'date' ? result.edtf : result.kind;
};
const why = (phrase: string, published = '2026-01-06', direction: Direction = 'back') => {
  const result = resolvePhrase(phrase, parseEdtf(published, 'UTC'), direction, 'en');
  return result.kind === 'ambiguous' ? result.why : result.kind;
};

describe('counted back from Tuesday 6 January 2026', () => {
  test.each([
    ['Tuesday', '2026-01-06'],
    ['in Paris on Tuesday', '2026-01-06'],
    ['Tuesday’s meeting', '2026-01-06'],
    ['Monday', '2026-01-05'],
    ['On Sunday', '2026-01-04'],
    ['Wednesday', '2025-12-31'],
    ['over the weekend', '2026-01-03/2026-01-04'],
    ['at the weekend', '2026-01-03/2026-01-04'],
    ['last weekend', '2026-01-03/2026-01-04'],
    ['Dec. 31', '2025-12-31'],
    ['In a Dec. 31 address', '2025-12-31'],
    ['31 December', '2025-12-31'],
    ['December 31st', '2025-12-31'],
    ['Jan. 6', '2026-01-06'],
    ['Jan. 7', '2025-01-07'],
    ['Feb. 29', '2024-02-29'],
    ['Tuesday, Jan.6, 2026', '2026-01-06'],
    ['Tuesday, Jan. 6, 2026', '2026-01-06'],
    ['6 January 2026', '2026-01-06'],
    ['in February 2022', '2022-02'],
    ['in December', '2025-12'],
    ['in January', '2026-01'],
    ['in 2022', '2022'],
    ['last year', '2025'],
    ['this year', '2026'],
    ['last month', '2025-12'],
    ['this month', '2026-01'],
    ['yesterday', '2026-01-05'],
    ['the day before yesterday', '2026-01-04'],
    ['today', '2026-01-06'],
    ['this morning', '2026-01-06'],
    ['tomorrow', '2026-01-07'],
    ['two days ago', '2026-01-04'],
    ['10 days ago', '2025-12-27'],
    ['over the past week', '2025-12-30/2026-01-06'],
    ['in the last three days', '2026-01-03/2026-01-06'],
  ])('%j is %s', (phrase, expected) => {
    expect(resolve(phrase)).toBe(expected);
  });
});

describe('counted ahead', () => {
  test.each([
    ['Tuesday', '2026-01-04', '2026-01-06'],
    ['Tuesday', '2026-01-06', '2026-01-06'],
    ['over the weekend', '2026-01-06', '2026-01-10/2026-01-11'],
    ['Jan. 7', '2026-01-06', '2026-01-07'],
    ['Jan. 5', '2026-01-06', '2027-01-05'],
    ['in December', '2026-01-06', '2026-12'],
    ['next month', '2025-12-06', '2026-01'],
  ])('%j in a document of %s is %s', (phrase, published, expected) => {
    expect(resolve(phrase, published, 'ahead')).toBe(expected);
  });
});

test.each([
  ['2026-01-03', '2026-01-03/2026-01-04'],
  ['2026-01-04', '2026-01-03/2026-01-04'],
  ['2026-01-05', '2026-01-03/2026-01-04'],
])('the weekend of a document of %s is %s', (published, expected) => {
  expect(resolve('over the weekend', published)).toBe(expected);
  expect(resolve('over the weekend', published, 'ahead')).toBe(
    published === '2026-01-05' ? '2026-01-10/2026-01-11' : expected,
  );
});

describe('if the document may be of one of several days', () => {
  test.each([
    ['over the weekend', '[2026-01-04..2026-01-06]', '2026-01-03/2026-01-04'],
    ['Dec. 31', '[2026-01-04..2026-01-06]', '2025-12-31'],
    ['last year', '2026', '2025'],
    ['last year', '2026-01', '2025'],
  ])('%j in a document of %s is %s', (phrase, published, expected) => {
    expect(resolve(phrase, published)).toBe(expected);
  });

  test('all of them must give the same answer', () => {
    expect(why('Tuesday', '[2026-01-05..2026-01-06]')).toBe(
      '"Tuesday" cannot be counted from a document of [2026-01-05..2026-01-06]: depending on the day it means 2025-12-30 or 2026-01-06.',
    );
    expect(resolve('Tuesday', '[2026-01-05..2026-01-06]', 'ahead')).toBe('2026-01-06');
  });

  test('nothing is counted from a date without an end', () => {
    expect(why('Tuesday', '[..2026-01-06]')).toMatch(/too wide/);
  });
});

describe('has no answer for', () => {
  test.each([
    ['just days ago', 'unknown'],
    ['Macron may have 5 points', 'unknown'],
    ['a sunny day', 'unknown'],
    ['recently', 'unknown'],
    ['', 'unknown'],
  ])('%j, in which no rule finds a date', (phrase, expected) => {
    expect(resolve(phrase)).toBe(expected);
  });

  test.each([
    ['last Tuesday', /read as one day by some/],
    ['last week', /begins on Sunday for some/],
    ['overnight', /either of two days/],
    ['nearly four years ago', /rounded/],
    ['in early January', /only a part/],
    ['since Monday', /only bounds one \("since Monday"\)/],
    ['before the weekend', /only bounds one/],
    ['on Sunday and on Monday', /more than one date/],
    ['Monday, Jan. 6, 2026', /another weekday/],
    ['Feb. 30', /no such day/],
  ])('%j, and says why', (phrase, reason) => {
    expect(why(phrase)).toMatch(reason);
  });

  test('any phrase in a language without rules', () => {
    const published = parseEdtf('2026-01-06', 'UTC');
    expect(resolvePhrase('Dienstag', published, 'back', 'de')).toEqual({ kind: 'unknown' });
    expect(resolvePhrase('Tuesday', published, 'back', 'en-GB')).toMatchObject({
      edtf: '2026-01-06',
    });
  });
});

test('a weekday lies within the week that ends, or begins, with the document', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.constantFrom(...names),
      (day, name) => {
        const published = parseEdtf(formatUnit(dayUnit(civilDate(day))), 'UTC');
        const back = resolvePhrase(name, published, 'back', 'en');
        const ahead = resolvePhrase(name, published, 'ahead', 'en');
        if (back.kind !== 'date' || ahead.kind !== 'date') throw new Error('no answer');
        const [before, after] = [back, ahead].map(({ first }) => dayNumber(first.date));
        expect(day - before!).toBeGreaterThanOrEqual(0);
        expect(day - before!).toBeLessThan(7);
        expect(after! - before!).toBe(before === day ? 0 : 7);
      },
    ),
  );
});
