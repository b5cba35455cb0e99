import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataOf, withData } from '../../../src/export/still/page-data.ts';

const INDEX = readFileSync('index.html', 'utf8');

test('the page of the package names no timeline, and takes that of any site', () => {
  expect(dataOf(INDEX)).toBe('');
  const page = withData(INDEX, 'timelines/harbour.json');
  expect(dataOf(page)).toBe('timelines/harbour.json');
  expect(page.length).toBe(INDEX.length + 'timelines/harbour.json'.length);
});

test('a page without a place for it is refused', () => {
  expect(() => dataOf('<html>')).toThrow('has no <meta name="sourceline:timeline">');
  expect(() => withData('<html>', 'a')).toThrow('has no <meta name="sourceline:timeline">');
});
