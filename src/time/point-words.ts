/**
 * One date in words, down to what is known of it. Pure; imports `time`.
 *
 * No Date is ever made: a civil date has all that words ask for, in any year, and no zone can show.
 */
import {
  dateOf,
  daysInMonth,
  startOfDay,
  weekday as weekdayOf,
  type CivilDate,
} from './civil-date.ts';
import { extent, type Extent } from './extent.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from './instant.ts';
import type { Precision } from './precision.ts';
import type { DateWords, Named } from './date-words.ts';

/** A year, month, day, hour, minute or second of the civil clock. */
export interface Point {
  readonly precision: Precision;
  readonly date: CivilDate;
  /** Milliseconds from the start of the day. */
  readonly offset: number;
}

/** Far years are rounded as milliseconds; half a day in, the date is sure. */
const firstDate = ({ from }: Extent): CivilDate => dateOf(instant(from + DAY / 2));
const lastDate = ({ to }: Extent): CivilDate => dateOf(instant(to - DAY / 2));

const isClock = (precision: Precision): boolean => !['year', 'month', 'day'].includes(precision);

/** A moment at midnight is worded as its day: the bound is the same, and no hour is made up. */
const atMidnight = (t: number): boolean => t % DAY === 0;

/** The unit with which an extent begins. */
export function firstPoint(whole: Extent, precision: Precision): Point {
  if (!isClock(precision)) return { precision, date: firstDate(whole), offset: 0 };
  if (atMidnight(whole.from)) return { precision: 'day', date: dateOf(whole.from), offset: 0 };
  return pointAt(whole.from, precision);
}

/** The unit with which it ends. */
export function lastPoint(whole: Extent, precision: Precision): Point {
  if (!isClock(precision)) return { precision, date: lastDate(whole), offset: 0 };
  if (atMidnight(whole.to)) return { precision: 'day', date: lastDate(whole), offset: 0 };
  return pointAt(whole.to - (precision === 'second' ? SECOND : MINUTE), precision);
}

function pointAt(t: number, precision: Precision): Point {
  const date = dateOf(instant(t));
  return { precision, date, offset: t - startOfDay(date) };
}

/** How exactly an extent that is one unit is known; null for any other stretch. */
export function unitOf(whole: Extent): Precision | null {
  const [first, last] = [firstDate(whole), lastDate(whole)];
  const length = whole.to - whole.from;
  const units: Readonly<Record<number, Precision>> = {
    [DAY]: 'day',
    [HOUR]: 'hour',
    [MINUTE]: 'minute',
    [SECOND]: 'second',
  };
  if (length <= DAY) return units[length] ?? null;
  const sameYear = first.year === last.year && first.day === 1;
  if (sameYear && first.month === 1 && last.month === 12 && last.day === 31) return 'year';
  const monthEnds = last.day === daysInMonth(last.year, last.month);
  return sameYear && first.month === last.month && monthEnds ? 'month' : null;
}

export const dayExtent = (from: number): Extent => extent(from, from + DAY);

/** The weekday is left out where the calendar of the time was another. */
const GREGORIAN = 1583;

export interface Phrasing {
  readonly words: DateWords;
  /** For lists: with short months. */
  readonly brief: boolean;
}

/** `alone`: with its weekday, if it is a day. */
export function named(point: Point, phrasing: Phrasing, alone = false): Named {
  const { precision, date, offset } = point;
  const { words, brief } = phrasing;
  const yearOf = words.year(date.year, true, brief);
  if (precision === 'year')
    return { kind: 'year', date, text: words.year(date.year, false, brief), of: yearOf };
  if (precision === 'month') {
    const month = monthWithoutYear(date, phrasing);
    return { ...month, text: `${month.text} ${yearOf}`, of: `${month.of} ${yearOf}` };
  }
  const hasWeekday = alone && !brief && date.year >= GREGORIAN && date.year <= 9999;
  const weekday = hasWeekday ? words.names.weekdays[weekdayOf(date) - 1] : null;
  const text = `${dayText(date, weekday, phrasing)} ${yearOf}`;
  const of = `${dayText(date, null, phrasing)} ${yearOf}`;
  if (precision === 'day') return { kind: 'day', date, text, of };
  const clock = wordClock(offset, precision);
  const timed = (of: string): string =>
    precision === 'hour' ? words.withHour(of, clock) : words.withClock(of, clock);
  return { kind: 'day', date, text: timed(text), of: timed(of) };
}

export function monthWithoutYear(date: CivilDate, { words, brief }: Phrasing): Named {
  const { months, monthsOfDay, shortMonths } = words.names;
  const name = (names: readonly string[]): string => (brief ? shortMonths : names)[date.month - 1];
  return { kind: 'month', date, text: name(months), of: name(monthsOfDay) };
}

export function dayWithoutYear(date: CivilDate, phrasing: Phrasing): Named {
  const text = dayText(date, null, phrasing);
  return { kind: 'day', date, text, of: text };
}

function dayText(date: CivilDate, weekday: string | null, { words, brief }: Phrasing): string {
  const { shortMonths, monthsOfDay } = words.names;
  const month = (brief ? shortMonths : monthsOfDay)[date.month - 1];
  return words.day(words.dayOfMonth(date.day), month, weekday);
}

const two = (n: number): string => String(n).padStart(2, '0');

export function wordClock(offset: number, precision: Precision): string {
  const minutes = Math.floor(offset / MINUTE);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return precision === 'second' ? `${clock}:${two(Math.floor((offset % MINUTE) / SECOND))}` : clock;
}
