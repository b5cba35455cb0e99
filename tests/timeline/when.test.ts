import { expect, test } from 'vitest';
import { extent, type Extent } from '../../src/time/extent.ts';
import { parseInstant } from '../../src/time/iso.ts';
import { whenOf, type ResolvedDate } from '../../src/timeline/when.ts';

const at = (text: string): number => parseInstant(text)!;
const stretch = (from: string | null, to: string | null): Extent =>
  extent(from === null ? -Infinity : at(from), to === null ? Infinity : at(to));
const read = (fields: Partial<ResolvedDate>) =>
  whenOf(
    { edtf: 'test', form: 'span', earliest: '2026-01-03', latest: '2026-01-04', ...fields },
    [],
  );
const unknown = { earliest: null, latest: null };

test('a day is the whole of it', () => {
  const when = read({ form: 'single', latest: '2026-01-03' })!;
  expect(when.extent).toEqual(stretch('2026-01-03', '2026-01-04'));
  expect(when.core).toBeNull();
  expect(when.precision).toBe('day');
});

test('something that lasted from one day to another was going on all the time', () => {
  const when = read({})!;
  expect(when.core).toEqual(stretch('2026-01-03', '2026-01-05'));
  expect(when.start!.earliest).toMatchObject(stretch('2026-01-03', '2026-01-04'));
  expect(when.end!.latest).toMatchObject(stretch('2026-01-04', '2026-01-05'));
});

test.each([
  ['began some time in 2025', { earliest: '2025' }, '2025-12-31', '2026-01-05'],
  ['ended some time in 2026', { latest: '2026' }, '2026-01-03', '2026-01-04'],
  ['has an unknown start', { earliest: null, start: unknown }, '2026-01-04', '2026-01-05'],
  ['has an unknown end', { latest: null, end: unknown }, '2026-01-03', '2026-01-04'],
  [
    'began on one of three days',
    { earliest: '2026-01-01', start: { earliest: '2026-01-01', latest: '2026-01-03' } },
    '2026-01-03',
    '2026-01-05',
  ],
  ['ended later in its month', { latest: '2026-01' }, '2026-01-03', '2026-01-04'],
  ['began earlier in its month', { earliest: '2026-01' }, '2026-01-04', '2026-01-05'],
])('what %s was certainly going on in between', (_, fields, from, to) => {
  expect(read(fields)!.core).toEqual(stretch(from, to));
});

test('an event has no core if neither of its ends is sure enough', () => {
  expect(read({ earliest: '2025', latest: '2025' })!.core).toBeNull();
});

test('something still going on has a core without an end', () => {
  const when = read({ latest: null })!;
  expect(when.core).toEqual(stretch('2026-01-03', null));
  expect(when.end).toEqual({ earliest: null, latest: null, known: true });
});

test('data that are only as a whole about then are about then in each part', () => {
  const when = read({ approximate: true })!;
  expect(when.start!.earliest).toMatchObject({ approximate: true, uncertain: false });
  expect(when.end!.latest).toMatchObject({ approximate: true, uncertain: false });
  const first = read({ approximate: true, earliest: '2026-01-03~' })!;
  expect(first.end!.latest).toMatchObject({ approximate: false });
  expect(first.approximate).toBe(true);
});

test.each([
  ['an end that is not a date', { latest: '2026-02-30' }],
  ['ends in the wrong order', { latest: '2026-01-02' }],
  ['a single date without an end', { form: 'single' as const, latest: null }],
  ['a single date of two', { form: 'single' as const }],
  ['a choice of nothing', { form: 'one-of' as const, earliest: null, latest: null }],
  ['a span of nothing', { earliest: null, latest: null }],
  ['a wide end that is not a date', { start: { earliest: '2026-01-03', latest: 'soon' } }],
])('%s is not a date', (_, fields) => {
  expect(read(fields)).toBeNull();
});
