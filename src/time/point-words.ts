/**
 * One date in words, down to what is known of it. Pure; imports `time`.
 *
 * Names come from a date-fns locale, but no Date is ever made: a civil date has all that a
 * pattern asks for, in any year, and no zone can show.
 */
import type { Day, Month } from 'date-fns';
import { dateOf, daysInMonth, startOfDay, weekday, type CivilDate } from './civil-date.ts';
import { extent, type Extent } from './extent.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from './instant.ts';
import type { Precision } from './precision.ts';
import type { DatePatterns, DateWords } from './date-words.ts';

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
  readonly patterns: DatePatterns;
}

/** `alone`: with its weekday, if it is a day. */
export function wordPoint(point: Point, { words, patterns }: Phrasing, alone = false): string {
  const { precision, date, offset } = point;
  const year = words.year(date.year);
  if (precision === 'year') return year;
  if (precision === 'month') return words.withYear(wordPart(date, patterns.month, words), year);
  const named = alone && date.year >= GREGORIAN && date.year <= 9999;
  const pattern = named ? patterns.weekday : patterns.day;
  const day = words.withYear(wordPart(date, pattern, words), year);
  if (precision === 'day') return day;
  const clock = wordClock(offset, precision);
  return precision === 'hour' ? words.withHour(day, clock) : words.withClock(day, clock);
}

const PART = /EEEE|LLLL|MMMM|MMM|d/g;

/** A month or day without its year. */
export function wordPart(date: CivilDate, pattern: string, { locale }: DateWords): string {
  const month = (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone'): string =>
    locale.localize.month((date.month - 1) as Month, { width, context });
  const parts: Record<string, () => string> = {
    EEEE: () => locale.localize.day((weekday(date) % 7) as Day, { width: 'wide' }),
    LLLL: () => month('wide', 'standalone'),
    MMMM: () => month('wide', 'formatting'),
    MMM: () => month('abbreviated', 'formatting'),
    d: () => String(date.day),
  };
  return pattern.replace(PART, (part) => parts[part]());
}

const two = (n: number): string => String(n).padStart(2, '0');

export function wordClock(offset: number, precision: Precision): string {
  const minutes = Math.floor(offset / MINUTE);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return precision === 'second' ? `${clock}:${two(Math.floor((offset % MINUTE) / SECOND))}` : clock;
}
