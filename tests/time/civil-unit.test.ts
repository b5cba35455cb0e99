import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/time/civil-date.ts';
import { endOf, formatUnit, parseUnit, startOf, unitExtent } from '../../src/time/civil-unit.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/time/instant.ts';

const units = fc
  .tuple(
    fc.integer({ min: -300_000_000_000_000, max: 300_000_000_000_000 }),
    fc.constantFrom(DAY, MINUTE, SECOND),
    fc.integer({ min: 0, max: 86_399 }),
  )
  .map(([day, length, second]) => ({
    day,
    length,
    offset: length === DAY ? 0 : Math.floor((second * SECOND) / length) * length,
  }));

test('every unit survives being written and read', () => {
  fc.assert(
    fc.property(units, (unit) => {
      expect(parseUnit(formatUnit(unit))).toEqual(unit);
    }),
  );
});

test.each([
  ['2026-01-06', { year: 2026, month: 1, day: 6 }, 0, DAY],
  ['2026-01-06T14:05', { year: 2026, month: 1, day: 6 }, 14 * HOUR + 5 * MINUTE, MINUTE],
  ['2026-01-06T00:00:09', { year: 2026, month: 1, day: 6 }, 9 * SECOND, SECOND],
  ['-0043-03-15', { year: -43, month: 3, day: 15 }, 0, DAY],
  ['Y-13800000000-01-01', { year: -13_800_000_000, month: 1, day: 1 }, 0, DAY],
  ['Y12026-12-31', { year: 12_026, month: 12, day: 31 }, 0, DAY],
])('%s is one unit of the civil clock', (text, date, offset, length) => {
  const unit = { day: dayNumber(date), offset, length };
  expect(parseUnit(text)).toEqual(unit);
  expect(formatUnit(unit)).toBe(text);
});

test.each([
  ['2026-02-30'],
  ['2026-13-01'],
  ['2026-1-6'],
  ['2026-01'],
  ['2026-01-06T24:00'],
  ['2026-01-06T14:60'],
  ['2026-01-06T14:00:60'],
  ['2026-01-06T14:00Z'],
  [' 2026-01-06'],
  ['Y2026-01-06'],
  [''],
])('%j is no unit', (text) => {
  expect(parseUnit(text)).toBeNull();
});

test('the extent of a first and a last unit holds all of both', () => {
  const [first, last] = [parseUnit('2026-01-03')!, parseUnit('2026-01-04T12:00')!];
  expect(unitExtent(first, last)).toEqual({ from: startOf(first), to: endOf(last) });
  expect(endOf(last) - startOf(first)).toBe(DAY + 12 * HOUR + MINUTE);
});
