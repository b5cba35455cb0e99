import { expect, test } from 'vitest';
import { dayNumber } from '../../src/time/civil-date.ts';
import {
  isWeekend,
  SATURDAY_AND_SUNDAY,
  weekendAround,
  type Weekends,
} from '../../src/time/weekend.ts';

const day = (year: number, month: number, of: number): number =>
  dayNumber({ year, month, day: of });

/** As in the Emirates: Saturday and Sunday from 2022 on. */
const CHANGED: Weekends = [
  { from: day(2006, 9, 1), days: [5, 6] },
  { from: day(2022, 1, 1), days: [6, 7] },
];

test('a day is one of rest by the weekend that then holds', () => {
  const saturday = day(2026, 1, 3);
  const shaded = (weekends: Weekends, from: number) =>
    [0, 1, 2, 3, 4, 5, 6].filter((i) => isWeekend(from + i, weekends));
  expect(shaded(SATURDAY_AND_SUNDAY, saturday)).toEqual([0, 1]);
  expect(shaded(CHANGED, saturday)).toEqual([0, 1]);
  expect(shaded(CHANGED, day(2020, 1, 4))).toEqual([0, 6]);
  expect(shaded(CHANGED, day(2006, 8, 26))).toEqual([6]);
  expect(shaded(CHANGED, day(2006, 8, 19))).toEqual([]);
  expect(shaded([], saturday)).toEqual([]);
});

test('a weekend is as long as its days are next to each other', () => {
  const friday = day(2026, 1, 2);
  expect(weekendAround(friday, SATURDAY_AND_SUNDAY)).toBeNull();
  expect(weekendAround(friday + 2, SATURDAY_AND_SUNDAY)).toEqual([friday + 1, friday + 2]);
  // Sunday and Monday are at opposite ends of a week.
  const around = [{ from: -Infinity, days: [1, 7] }];
  expect(weekendAround(friday + 3, around)).toEqual([friday + 2, friday + 3]);
  const apart = [{ from: -Infinity, days: [5, 7] }];
  expect(weekendAround(friday, apart)).toEqual([friday, friday]);
});
