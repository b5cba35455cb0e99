import { expect, test } from 'vitest';
import { extent, type Extent } from '../../src/time/extent.ts';
import { parseUnit, startOf } from '../../src/time/civil-unit.ts';
import { whenOf, type ResolvedDate } from '../../src/timeline/when.ts';

const at = (text: string): number => startOf(parseUnit(text)!);
const stretch = (from: string | null, to: string | null): Extent =>
  extent(from === null ? -Infinity : at(from), to === null ? Infinity : at(to));
const date = (fields: Partial<ResolvedDate>): ResolvedDate => ({
  edtf: 'test',
  form: 'span',
  precision: 'day',
  earliest: '2026-01-03',
  latest: '2026-01-04',
  ...fields,
});
const wide = (earliest: string | null, latest: string | null) => ({ earliest, latest });

test('a day is the whole of it', () => {
  const when = whenOf(date({ form: 'single', latest: '2026-01-03' }))!;
  expect(when.extent).toEqual(stretch('2026-01-03', '2026-01-04'));
  expect(when.core).toBeNull();
});

test('something that lasted from one day to another was going on all the time', () => {
  const when = whenOf(date({}))!;
  expect(when.core).toEqual(stretch('2026-01-03', '2026-01-05'));
  expect(when.start).toEqual(stretch('2026-01-03', '2026-01-04'));
  expect(when.end).toEqual(stretch('2026-01-04', '2026-01-05'));
});

test.each([
  [
    'began some time in 2025',
    wide('2025-01-01', '2025-12-31'),
    undefined,
    '2025-12-31',
    '2026-01-05',
  ],
  [
    'ended some time in 2026',
    undefined,
    wide('2026-01-04', '2026-12-31'),
    '2026-01-03',
    '2026-01-05',
  ],
  ['has an unknown start', wide(null, null), undefined, '2026-01-04', '2026-01-05'],
  ['has an unknown end', undefined, wide(null, null), '2026-01-03', '2026-01-04'],
])('what %s was certainly going on in between', (_, start, end, from, to) => {
  const when = whenOf(
    date({
      ...(start && { start, earliest: start.earliest }),
      ...(end && { end, latest: end.latest }),
    }),
  );
  expect(when!.core).toEqual(stretch(from, to));
});

test('where neither end is sure enough, no day is', () => {
  const year = wide('2025-01-01', '2025-12-31');
  expect(
    whenOf(date({ start: year, end: year, earliest: year.earliest, latest: year.latest }))!.core,
  ).toBeNull();
});

test('what is still going on has a core without an end', () => {
  const when = whenOf(date({ latest: null }))!;
  expect(when.core).toEqual(stretch('2026-01-03', null));
  expect(when.end).toBeUndefined();
});

test.each([
  ['an end that is no date', { latest: '2026-02-30' }],
  ['ends in the wrong order', { latest: '2026-01-02' }],
  ['a single date without an end', { form: 'single' as const, latest: null }],
  ['a wide end that is no date', { start: wide('2026-01-03', 'soon') }],
])('%s is no date', (_, fields) => {
  expect(whenOf(date(fields))).toBeNull();
});
