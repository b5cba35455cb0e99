import { expect, test } from 'vitest';
import { parseInstant } from '../../src/time/iso.ts';
import { civilClock } from '../../src/time/zone.ts';

test.each([
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00'],
])('clocks in Paris change with summer time: %s is %s', (utc, civil) => {
  expect(civilClock(Date.parse(utc), 'Europe/Paris')).toBe(parseInstant(civil));
});
