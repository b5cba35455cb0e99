import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/time/civil-date.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/time/instant.ts';
import { parseInstant } from '../../src/time/iso.ts';
import { formatUnit } from '../../src/time/unit-format.ts';
import { parseUnit, UNIT } from '../../src/time/unit-text.ts';
import {
  civilUnit,
  dayUnit,
  lastDate,
  momentUnit,
  qualify,
  seasonUnit,
  type DateUnit,
} from '../../src/time/unit.ts';

const YEARS = 300_000_000_000;
const years = fc.integer({ min: -YEARS, max: YEARS });
const civil: fc.Arbitrary<DateUnit> = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => civilUnit('century', first(n * 100))),
  fc.integer({ min: 10, max: 999 }).map((n) => civilUnit('decade', first(n * 10))),
  fc
    .tuple(years, fc.constantFrom(null, 'month' as const, 'day' as const))
    .map(([year, some]) => civilUnit('year', first(year), { some })),
  fc.tuple(years, fc.integer({ min: 21, max: 32 })).map(([year, code]) => seasonUnit(year, code)),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), fc.constantFrom(null, 'day' as const))
    .map(([year, month, some]) => civilUnit('month', { year, month, day: 1 }, { some })),
  fc
    .integer({ min: -300_000_000_000_000, max: 300_000_000_000_000 })
    .map((day) => dayUnit(civilDate(day))),
);
const moments: fc.Arbitrary<DateUnit> = fc
  .tuple(
    fc.integer({ min: -4_000_000, max: 2_900_000 }),
    fc.constantFrom('hour' as const, 'minute' as const, 'second' as const),
    fc.integer({ min: 0, max: 86_399 }),
    fc.oneof(
      fc.integer({ min: -48, max: 56 }).map((n) => n * 15 * MINUTE),
      fc.integer({ min: -40_000, max: 40_000 }).map((n) => n * SECOND),
    ),
  )
  .map(([day, precision, second, ahead]) => {
    const step = precision === 'second' ? SECOND : MINUTE;
    const offset = Math.floor((second * SECOND) / step) * step;
    return momentUnit(precision, civilDate(day), { offset, ahead }, []);
  });
const units = fc
  .tuple(fc.oneof(civil, moments), fc.boolean(), fc.boolean())
  .map(([unit, approximate, uncertain]) => qualify(unit, { approximate, uncertain }));

const first = (year: number) => ({ year, month: 1, day: 1 });

test('every unit survives being written and read', () => {
  fc.assert(
    fc.property(units, (unit) => {
      expect(formatUnit(unit)).toMatch(UNIT);
      expect(parseUnit(formatUnit(unit))).toEqual(unit);
    }),
    { numRuns: 1000 },
  );
});

describe('covers what it says', () => {
  test.each([
    ['18XX', 'century', '1800-01-01', '1900-01-01'],
    ['185X', 'decade', '1850-01-01', '1860-01-01'],
    ['2025', 'year', '2025-01-01', '2026-01-01'],
    ['1850-XX', 'year', '1850-01-01', '1851-01-01'],
    ['1850-XX-XX', 'year', '1850-01-01', '1851-01-01'],
    ['2011-21', 'season', '2011-03-01', '2011-06-01'],
    ['2011-22', 'season', '2011-06-01', '2011-09-01'],
    ['2011-23', 'season', '2011-09-01', '2011-12-01'],
    ['2011-24', 'season', '2011-12-01', '2012-03-01'],
    ['2011-28', 'season', '2011-12-01', '2012-03-01'],
    ['2011-29', 'season', '2011-09-01', '2011-12-01'],
    ['2011-30', 'season', '2011-12-01', '2012-03-01'],
    ['2011-31', 'season', '2011-03-01', '2011-06-01'],
    ['2011-32', 'season', '2011-06-01', '2011-09-01'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['1850-05-XX', 'month', '1850-05-01', '1850-06-01'],
    ['2026-01-06', 'day', '2026-01-06', '2026-01-07'],
    ['2026-01-06T14+01:00', 'hour', '2026-01-06T14:00', '2026-01-06T15:00'],
    ['2026-01-06T18:30+05:30/PT1H', 'hour', '2026-01-06T18:30', '2026-01-06T19:30'],
    ['2026-01-06T14:05+01:00', 'minute', '2026-01-06T14:05', '2026-01-06T14:06'],
    ['2026-01-06T00:00:09+01:00', 'second', '2026-01-06T00:00:09', '2026-01-06T00:00:10'],
    ['-0043-03-15', 'day', '-0043-03-15', '-0043-03-16'],
    ['Y-13800000000', 'year', 'Y-13800000000-01-01', 'Y-13799999999-01-01'],
    ['Y12026-12-31', 'day', 'Y12026-12-31', 'Y12027-01-01'],
  ])('%s, a %s', (text, precision, from, to) => {
    const unit = parseUnit(text)!;
    expect(unit).toMatchObject({ precision, from: parseInstant(from), to: parseInstant(to) });
    expect(formatUnit(unit)).toBe(text);
  });
});

test.each([
  ['2024-02', { year: 2024, month: 2, day: 29 }],
  ['2011-24', { year: 2012, month: 2, day: 29 }],
  ['18XX', { year: 1899, month: 12, day: 31 }],
  ['Y-13800000000', { year: -13_800_000_000, month: 12, day: 31 }],
  ['2026-01-06T23:30+05:30/PT1H', { year: 2026, month: 1, day: 7 }],
  ['2026-01-06T23+05:30', { year: 2026, month: 1, day: 6 }],
])('the last day of %s', (text, date) => {
  expect(lastDate(parseUnit(text)!)).toEqual(date);
});

test.each([
  ['2026-02-30'],
  ['2026-13-01'],
  ['2026-1-6'],
  ['2026-33'],
  ['2026-21-01'],
  ['2026-XX-01'],
  ['20XX-01'],
  ['00XX'],
  ['000X'],
  ['-01XX'],
  ['1XXX'],
  ['-0000'],
  ['2026-01-06T24:00+01:00'],
  ['2026-01-06T14:60+01:00'],
  ['2026-01-06T14:00:60+01:00'],
  ['2026-01-06T14:00'],
  ['2026-01-06T14:00Z'],
  ['2026-01-06T14:00+01:00/PT1H'],
  [' 2026-01-06'],
  ['Y2026-01-06'],
  ['2026~~'],
  ['~'],
  [''],
])('%j is not a unit', (text) => {
  expect(parseUnit(text)).toBeNull();
});

test('on a usual day a clock’s time is as far into it on the axis', () => {
  const unit = parseUnit('2026-01-06T14:05+01:00')!;
  expect(unit.from - parseInstant('2026-01-06')!).toBe(14 * HOUR + 5 * MINUTE);
  expect(unit.to - unit.from).toBe(MINUTE);
  expect(parseUnit('2026-01-06')!.to - parseUnit('2026-01-06')!.from).toBe(DAY);
});
