/** Counts from a day to the date that a phrase means. Pure. */
import { dateIn, dayNumberIn, isDateIn, type Calendar } from '../../time/calendar.ts';
import { civilDate, weekday, type CivilDate } from '../../time/civil-date.ts';
import { DAY } from '../../time/instant.ts';
import { formatUnit } from '../../time/unit-format.ts';
import { civilUnit, dayUnit, type DateUnit } from '../../time/unit.ts';
import { isWeekend, weekendAround, type Weekends } from '../../time/weekend.ts';
import type { SingleMeaning } from './phrase.ts';

/**
 * The direction in which to look for a weekday or a day without a year. Both include the day
 * itself.
 */
export type Direction = 'back' | 'ahead';

export interface Place {
  readonly weekends: Weekends;
  /** The calendar in which the phrase names days, months and years; null if nobody says. */
  readonly calendar: Calendar | null;
}

export interface DateFound {
  readonly kind: 'date';
  /** A day, month, year, or the first and last of several days. */
  readonly edtf: string;
  readonly first: DateUnit;
  readonly last: DateUnit;
}

/** Null if the date is in no calendar, or its weekday is another. */
export function countFrom(
  meaning: SingleMeaning,
  day: number,
  direction: Direction,
  { weekends, calendar }: Place,
): DateFound | null {
  const today = dateIn(calendar, day);
  switch (meaning.kind) {
    case 'weekday':
      return daysFrom(nearestWeekday(day, meaning.weekday, direction), 1, calendar);
    case 'other-weekday': {
      const step = meaning.direction === 'back' ? -1 : 1;
      return daysFrom(nearestWeekday(day + step, meaning.weekday, meaning.direction), 1, calendar);
    }
    case 'weekday-of-week': {
      const start = nearestWeekday(day, meaning.start, 'back') + 7 * meaning.weeks;
      return daysFrom(nearestWeekday(start, meaning.weekday, 'ahead'), 1, calendar);
    }
    case 'week':
      return daysFrom(nearestWeekday(day, meaning.start, 'back') + 7 * meaning.weeks, 7, calendar);
    case 'weekend':
      return weekendFrom(day, direction, weekends, calendar);
    case 'later-weekend': {
      let from = day + meaning.days;
      while (from <= day + 14 && isWeekend(from - 1, weekends)) from++;
      return weekendFrom(from, 'ahead', weekends, calendar);
    }
    case 'days':
      return daysFrom(day + meaning.offset, 1, calendar);
    case 'last-days':
      return daysFrom(day - meaning.days, meaning.days + 1, calendar);
    case 'day':
      return dayOfYear(meaning, day, direction, calendar);
    case 'month': {
      const years = meaning.year === undefined ? around(today.year, direction) : [meaning.year];
      const fits = ({ first }: { first: DateUnit }) =>
        meaning.year !== undefined ||
        (direction === 'back' ? first.from <= day * DAY : first.to > day * DAY);
      return years.map((year) => monthOf(year, meaning.month, calendar)).find(fits) ?? null;
    }
    case 'months': {
      const months = today.year * 12 + today.month - 1 + meaning.offset;
      return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, calendar);
    }
    case 'years':
      return yearOf(today.year + meaning.offset, calendar);
    case 'year':
      return yearOf(meaning.year, calendar);
  }
}

const around = (year: number, direction: Direction): number[] =>
  direction === 'back' ? [year, year - 1] : [year, year + 1];

function nearestWeekday(day: number, wanted: number, direction: Direction): number {
  const back = (weekday(civilDate(day)) - wanted + 7) % 7;
  return direction === 'back' ? day - back : day + ((7 - back) % 7);
}

/** The weekend of the day, or else the nearest one; null if a week has none, or two. */
function weekendFrom(
  day: number,
  direction: Direction,
  weekends: Weekends,
  calendar: Calendar | null,
) {
  const step = direction === 'back' ? -1 : 1;
  const found = [0, 1, 2, 3, 4, 5, 6]
    .map((distance) => weekendAround(day + step * distance, weekends))
    .find((around) => around !== null);
  if (!found) return null;
  const [first, last] = found;
  const between = Array.from({ length: 6 - (last - first) }, (_, i) => last + 1 + i);
  if (between.some((each) => isWeekend(each, weekends))) return null;
  return daysFrom(first, last - first + 1, calendar);
}

function dayOfYear(
  meaning: SingleMeaning & { kind: 'day' },
  day: number,
  direction: Direction,
  calendar: Calendar | null,
): DateFound | null {
  const { month, day: dayOfMonth } = meaning;
  const today = dateIn(calendar, day);
  // The next 29 February may be up to eight years away.
  const years = Array.from({ length: 9 }, (_, i) => today.year + (direction === 'back' ? -i : i));
  const dates = (meaning.year === undefined ? years : [meaning.year])
    .map((year): CivilDate => ({ year, month, day: dayOfMonth }))
    .filter((each) => isDateIn(calendar, each))
    .map((each) => dayNumberIn(calendar, each));
  const date = dates.find((each) => {
    if (meaning.year !== undefined) return true;
    return direction === 'back' ? each <= day : each >= day;
  });
  if (date === undefined) return null;
  if (meaning.weekday !== undefined && meaning.weekday !== weekday(civilDate(date))) return null;
  return daysFrom(date, 1, calendar);
}

function daysFrom(day: number, count: number, calendar: Calendar | null): DateFound {
  const first = dayUnit(dateIn(calendar, day), calendar);
  const last = dayUnit(dateIn(calendar, day + count - 1), calendar);
  const edtf = count === 1 ? formatUnit(first) : `${formatUnit(first)}/${formatUnit(last)}`;
  return { kind: 'date', edtf, first, last };
}

const ofUnit = (unit: DateUnit): DateFound => ({
  kind: 'date',
  edtf: formatUnit(unit),
  first: unit,
  last: unit,
});

const monthOf = (year: number, month: number, calendar: Calendar | null) =>
  ofUnit(civilUnit('month', { year, month, day: 1 }, { calendar }));

const yearOf = (year: number, calendar: Calendar | null) =>
  ofUnit(civilUnit('year', { year, month: 1, day: 1 }, { calendar }));
