/** What stands at the limits of a seed is imported and can be shown. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../compile/seeds.ts';
import { compiledImport, importOf } from './imported-seed.ts';

const slideOf = (year: string | number, text = {}): string =>
  JSON.stringify({ events: [{ start_date: { year }, text: { headline: 'The vote', ...text } }] });

test('a text that can be broken nowhere is written whole', () => {
  const text = `'"${'👩‍👩‍👧‍👦'.repeat(40)}`;
  const { seed } = importOf(slideOf(1990, { text }));
  expect(seed!.files['events.yaml']).not.toMatch(/\p{Cs}/u);
  expect(compiledImport(temporaryFolder(), seed!).events[0]!.summary).toBe(text);
});

test.each(['999999999999', '-999999999999'])('the year %s can be shown', (year) => {
  const { seed } = importOf(slideOf(year));
  expect(compiledImport(temporaryFolder(), seed!).events).toHaveLength(1);
});
