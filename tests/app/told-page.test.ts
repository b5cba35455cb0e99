/** Dates of many kinds on the page: list, reader, chart and legend tell them alike. */
import { expect, test } from 'vitest';
import { DATE_CASES } from '../fixtures/dates/date-cases.ts';
import { toldPage } from './told-page.ts';

test.each(DATE_CASES)('$about', async ({ seed, told, legend, chips }) => {
  const page = await toldPage(seed);
  const words = told.map(([id, text]) => [id, text] as const);
  expect(page.list).toEqual(words);
  expect(page.reader).toEqual(Object.fromEntries(words));
  expect(page.legend).toEqual(legend);
  expect(page.chips).toEqual(chips);
  const names = page.chart.filter((name) => name.startsWith('It is '));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const id = /^It is ([\w-]+), /.exec(name)![1];
    const [, text] = words.find(([each]) => each === id)!;
    expect(name).toBe(`It is ${id}, ${text}, Lane, 1 document`);
  }
  expect(new Set(page.chart).size).toBe(page.chart.length);
});
