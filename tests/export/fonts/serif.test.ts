import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureSerif } from '../../../src/export/fonts/serif.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { serifTable } from '../serif-table.ts';

const TABLE = new URL('../../../src/export/fonts/serif-advances.ts', import.meta.url);
const FONT = new URL(
  '../../../node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  import.meta.url,
);

test('the committed table of the serif’s widths is that of the bundled font', () => {
  const made = serifTable(FONT.pathname);
  if (process.env['UPDATE']) writeFileSync(TABLE, made);
  expect(readFileSync(TABLE, 'utf8')).toBe(made);
});

test('a headline is as wide as its letters, at any size', () => {
  expect(measureSerif('', 30)).toBe(0);
  expect(measureSerif('Kyiv', 60)).toBeCloseTo(2 * measureSerif('Kyiv', 30));
  expect(measureSerif('Україна', 30)).toBeGreaterThan(7 * 30 * 0.4);
});

test('a letter that the serif lacks counts as wide as in the sans', () => {
  expect(measureSerif('海', 30)).toBe(measure('海', 30, 600));
});
