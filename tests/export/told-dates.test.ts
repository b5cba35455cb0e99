/** Dates of many kinds in each export and in the page without scripts. */
import { expect, test } from 'vitest';
import { DATE_CASES } from '../fixtures/dates/date-cases.ts';
import { toldDates } from './told-dates.ts';

test.each(DATE_CASES)('$about', ({ seed, told }) => {
  const all = toldDates(seed);
  expect(
    all.map(({ id, words, table, calendar, jsonLd, timelineJs }) => [
      id,
      ...new Set(words),
      table,
      calendar,
      jsonLd,
      timelineJs,
    ]),
  ).toEqual(told);
});
