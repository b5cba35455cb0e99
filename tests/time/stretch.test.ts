import { expect, test } from 'vitest';
import { joinStretches, stretchOf } from '../../src/time/stretch.ts';
import { worded } from './worded.ts';

const together = (a: string, b: string): string[] => {
  const { first, last } = joinStretches(stretchOf(worded(a)), stretchOf(worded(b)));
  return [first, last].map(({ precision, date }) => `${precision} from ${date.month}/${date.day}`);
};

test.each([
  ['2026-01', '2026-01-31', ['month from 1/1', 'month from 1/1']],
  ['2026-01', '2026-01-01', ['month from 1/1', 'month from 1/1']],
  ['2026-01-01', '2026-01-31', ['day from 1/1', 'day from 1/31']],
  ['2026', '2026-12', ['year from 1/1', 'year from 1/1']],
  ['2026-02', '2026-01-15', ['day from 1/15', 'month from 2/1']],
  ['[..2026-02]', '2026-01-15/..', ['day from 1/15', 'month from 2/1']],
])('%s and %s: of two that begin or end together, the coarser one is named', (a, b, ends) => {
  expect(together(a, b)).toEqual(ends);
  expect(together(b, a)).toEqual(ends);
});
