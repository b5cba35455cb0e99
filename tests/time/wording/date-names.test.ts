import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../../src/time/wording/date-words-uk.ts';
import { LANGUAGES as SPOKEN } from '../../../src/view/language.ts';
import { LANGUAGES, namesFile } from './date-names.ts';

test.each(Object.entries(LANGUAGES))(
  'the committed names in %s are those of date-fns',
  (code, language) => {
    const file = new URL(`../../../src/time/wording/date-names-${code}.ts`, import.meta.url);
    const made = namesFile(language);
    if (process.env['UPDATE']) writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  },
);

test('names are read from their table', () => {
  const { names } = UKRAINIAN_DATES;
  expect([names.months[0], names.monthsOfDay[0], names.shortMonths[0]]).toEqual([
    'січень',
    'січня',
    'січ.',
  ]);
  expect([names.weekdays[1], names.shortWeekdays[1]]).toEqual(['вівторок', 'вт']);
  for (const { names: each } of [ENGLISH_DATES, FRENCH_DATES, UKRAINIAN_DATES]) {
    const { months, monthsOfDay, shortMonths, weekdays, shortWeekdays } = each;
    const lists = [months, monthsOfDay, shortMonths, weekdays, shortWeekdays];
    expect(lists.map(({ length }) => length)).toEqual([12, 12, 12, 7, 7]);
  }
});

test('every language that the page speaks has its names', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual([...SPOKEN].sort());
});
