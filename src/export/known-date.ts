/**
 * A date as other formats can say it: never more exactly than it is known. Pure; imports `time`.
 *
 * What only bounds or a word like "about" hold has no date of its own here, unless all that it may
 * be lies in one day, month or year.
 */
import { dateOf, startOfDay, type CivilDate } from '../time/civil-date.ts';
import { dayUnit, formatUnit, startOf } from '../time/civil-unit.ts';
import type { Extent } from '../time/extent.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from '../time/instant.ts';
import { unitOf, type Point } from '../time/point-words.ts';
import type { WordedDate } from '../time/wording.ts';

export interface KnownDate {
  /** The one date, or where what lasted began; null where it is open, or not known so well. */
  readonly start: Point | null;
  /** Where what lasted ended. */
  readonly end: Point | null;
}

/** Far years are rounded as milliseconds; half a day in, the date is sure. */
const dayAfter = (t: number): CivilDate =>
  dateOf(instant(Number.isSafeInteger(t) ? t : t + DAY / 2));
const dayBefore = (t: number): CivilDate =>
  dateOf(instant(Number.isSafeInteger(t) ? t - 1 : t - DAY / 2));

export function knownDate(when: WordedDate): KnownDate {
  if (when.approximate || when.uncertain) return { start: null, end: null };
  if (when.form !== 'span') return { start: holding(when.extent), end: null };
  return {
    start: when.start ? holding(when.start) : null,
    end: when.end ? holding(when.end) : null,
  };
}

/** The smallest unit that holds all of a stretch; null where that would be more than a year. */
function holding(stretch: Extent): Point | null {
  if (stretch.from === -Infinity || stretch.to === Infinity) return null;
  const [first, last] = [dayAfter(stretch.from), dayBefore(stretch.to)];
  const unit = unitOf(stretch);
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { precision: unit, date: first, offset: stretch.from - startOfDay(first) };
  if (first.year !== last.year) return null;
  const sameMonth = first.month === last.month;
  const precision = !sameMonth ? 'year' : first.day === last.day ? 'day' : 'month';
  return { precision, date: first, offset: 0 };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO 8601 with as many parts as are known: "2022", "2022-02", "2026-01-06", "2026-01-06T14:00". */
export function isoOf({ precision, date, offset }: Point): string {
  const sign = date.year < 0 ? '-' : '';
  const year = `${sign}${String(Math.abs(date.year)).padStart(4, '0')}`;
  if (precision === 'year') return year;
  if (precision === 'month') return `${year}-${two(date.month)}`;
  const day = `${year}-${two(date.month)}-${two(date.day)}`;
  if (precision === 'day') return day;
  const minute = `${day}T${two(Math.floor(offset / HOUR))}:${two(Math.floor((offset % HOUR) / MINUTE))}`;
  // Without minutes a time is no `DateTime` for most readers: the hour's day is true, and known.
  if (precision === 'hour') return day;
  return precision === 'minute'
    ? minute
    : `${minute}:${two(Math.floor((offset % MINUTE) / SECOND))}`;
}

/**
 * The bounds of a date as the public format writes them: the first and the last day (minute,
 * second) that it may mean, both included. Null where it is open or unknown.
 */
export function boundsOf({ extent: { from, to }, precision, form }: WordedDate): {
  readonly earliest: string | null;
  readonly latest: string | null;
} {
  const clock = !['year', 'month', 'day'].includes(precision);
  const length = precision === 'second' ? SECOND : MINUTE;
  const text = (t: number, date: CivilDate, whole: boolean): string => {
    const unit = dayUnit(date);
    return formatUnit(whole ? unit : { ...unit, offset: t - startOf(unit), length });
  };
  const days = (t: number): boolean => !clock || (form !== 'single' && t % DAY === 0);
  return {
    earliest: from === -Infinity ? null : text(from, dayAfter(from), days(from)),
    latest: to === Infinity ? null : text(to - length, dayBefore(to), days(to)),
  };
}
