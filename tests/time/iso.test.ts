import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate, dayNumber, daysInMonth, weekday } from '../../src/time/civil-date.ts';
import { DAY, SECOND, instant } from '../../src/time/instant.ts';
import { formatInstant, parseInstant } from '../../src/time/iso.ts';

test('an instant survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5e12, max: 5e12 }), (seconds) => {
      const t = instant(seconds * SECOND);
      expect(parseInstant(formatInstant(t))).toBe(t);
    }),
  );
});

test('a day number survives becoming a date, far outside what Date can hold', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e11, max: 4e11 }), (day) => {
      expect(dayNumber(civilDate(day))).toBe(day);
    }),
  );
});

test('days agree with Date wherever Date has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), (day) => {
      const date = new Date(day * DAY);
      expect(civilDate(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekday(civilDate(day)) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('texts are as short as they can be', () => {
  const texts = ['2026-01-06', '2026-01-06T14:30', '2026-01-06T14:30:05', '-0043-03-15'];
  for (const text of [...texts, 'Y-13800000000-01-01']) {
    expect(formatInstant(parseInstant(text)!)).toBe(text);
  }
});

test('a text that is no date gives null', () => {
  for (const text of ['', '2026-02-30', '2026-13-01', '2026-1-6', '2026-01-06T24:00', 'Tuesday']) {
    expect(parseInstant(text)).toBeNull();
  }
});

test('leap years follow the Gregorian rule', () => {
  expect([1900, 2000, 2023, 2024, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
    28, 29, 28, 29, 29, 29,
  ]);
});
