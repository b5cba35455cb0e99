import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBy, zerosOf } from '../../../../src/seeds/seed/table/xlsx/number-format.ts';
import { dateOfSerial, serialOfDay } from '../../../../src/seeds/seed/table/xlsx/serial-date.ts';
import { civilDate, dayNumber } from '../../../../src/time/civil-date.ts';
import { formatDate } from '../../../../src/time/unit-text.ts';

test.each([
  ['yyyy-mm-dd', 46_024, '2026-01-02'],
  ['yyyy-mm-dd', 46_024.999, '2026-01-02'],
  ['yyyy', 46_024, '2026'],
  ['mmm yy', 46_024, '2026-01'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 46_024, '2026-01-02'],
  ['yyyy"年"m"月"d"日"', 46_024, '2026-01-02'],
  ['m/d/yy h:mm', 46_024.625, '2026-01-02T15:00'],
  ['m/d/yy h:mm:ss', 46_024.9999999, '2026-01-03T00:00:00'],
  ['[Red]dd\\.mm\\.yyyy;@', 61, '1900-03-01'],
  ['yyyy-mm-dd', 59, '1900-02-28'],
  ['yyyy-mm-dd', 1, '1900-01-01'],
  ['yyyy-mm-dd', 2_958_465, '9999-12-31'],
  ['h:mm AM/PM', 0.625, '15:00'],
  ['h:mm', 46_024.625, '15:00'],
  ['mm:ss.0', 0.001, '00:01:26'],
  ['[h]:mm', 1.0625, '25:30'],
])('as %s, %d is %s', (format, serial, text) => {
  expect(dateOfSerial(serial, shownBy(format)!, 1900)).toEqual({ kind: 'date', text });
});

test.each([
  ['yyyy-mm-dd', 60, 'false-day'],
  ['yyyy-mm-dd', 0, 'outside'],
  ['yyyy-mm-dd', -1, 'outside'],
  ['yyyy-mm-dd', 2_958_466, 'outside'],
  ['yyyy-mm-dd', 1e300, 'outside'],
  ['d mmm', 46_024, 'hidden'],
  ['dddd', 46_024, 'hidden'],
  ['yyyy dd', 46_024, 'hidden'],
])('as %s, %d is not a date: %s', (format, serial, kind) => {
  expect(dateOfSerial(serial, shownBy(format)!, 1900).kind).toBe(kind);
});

test.each(['General', '0.00', '#,##0', '0.00E+00', '@', '"day "0', '\\d0', '[Red]0', '0 "dm"', ''])(
  '%s is the format of no date',
  (format) => {
    expect(shownBy(format)).toBeNull();
  },
);

test('zeros before a number are those of its format', () => {
  expect(['000', '0', 'General', '0.0'].map(zerosOf)).toEqual([3, null, null, null]);
});

test('any day that a cell can hold is the same day when it is read', () => {
  const [first, last] = [
    { year: 1900, month: 3, day: 1 },
    { year: 9999, month: 12, day: 31 },
  ];
  const anyDay = fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(civilDate);
  fc.assert(
    fc.property(anyDay, (date) => {
      const [serial, text] = [serialOfDay(date)!, formatDate(date)];
      const shown = shownBy('yyyy-mm-dd')!;
      expect(dateOfSerial(serial, shown, 1900)).toEqual({ kind: 'date', text });
      // 1 January 1904 is 0 in one system, and 1462 in the other.
      if (serial >= 1462)
        expect(dateOfSerial(serial - 1462, shown, 1904)).toEqual({ kind: 'date', text });
    }),
  );
  expect(serialOfDay({ year: 1900, month: 2, day: 28 })).toBeNull();
});
