/**
 * The dates of spreadsheets, which are numbers of days, as EDTF without a time zone. Pure. Source:
 * ECMA-376, 18.17.4.
 */
import { civilDate, dayNumber, type CivilDate } from '../../../../time/civil-date.ts';
import { formatClock, formatDate } from '../../../../time/unit-text.ts';
import type { Shown } from './number-format.ts';

export type SerialDate =
  | { readonly kind: 'date'; readonly text: string }
  /** Excel counts a 29 February 1900, which never was. */
  | { readonly kind: 'false-day' }
  | { readonly kind: 'outside' }
  /** The cell hides the year, or the month between year and day. */
  | { readonly kind: 'hidden'; readonly held: string };

const DAY_SECONDS = 86_400;
const LAST = dayNumber({ year: 9999, month: 12, day: 31 });
const START_1900 = dayNumber({ year: 1899, month: 12, day: 31 });
const START_1904 = dayNumber({ year: 1904, month: 1, day: 1 });
const FALSE_DAY = 60;

/** What a cell says, as exactly as it shows it. @param from the year from which days are counted */
export function dateOfSerial(
  serial: number,
  shown: ReadonlySet<Shown>,
  from: 1900 | 1904,
): SerialDate {
  const isClock = shown.has('hour') || shown.has('minute') || shown.has('second');
  // Half a second before midnight is midnight, but a day alone is never rounded.
  const seconds = isClock ? Math.round(serial * DAY_SECONDS) : Math.floor(serial) * DAY_SECONDS;
  const days = Math.floor(seconds / DAY_SECONDS);
  const ofDay = seconds - (shown.has('elapsed') ? 0 : days * DAY_SECONDS);
  const clock = formatClock(ofDay * 1000, shown.has('second') ? 'second' : 'minute');
  const isDate = ['year', 'month', 'day', 'weekday'].some((each) => shown.has(each as Shown));
  if (serial < 0) return { kind: 'outside' };
  if (!isDate) return { kind: 'date', text: clock };
  if (from === 1900 && days === FALSE_DAY) return { kind: 'false-day' };
  const date = dateOfDay(days, from);
  if (!date) return { kind: 'outside' };
  const day = formatDate(date);
  const isWhole = shown.has('year') && (shown.has('month') || !shown.has('day'));
  if (!isWhole) return { kind: 'hidden', held: day };
  if (!shown.has('month')) return { kind: 'date', text: day.slice(0, 4) };
  if (!shown.has('day')) return { kind: 'date', text: day.slice(0, 7) };
  return { kind: 'date', text: isClock ? `${day}T${clock}` : day };
}

function dateOfDay(days: number, from: 1900 | 1904): CivilDate | null {
  if (from === 1900 && days < 1) return null;
  const number = from === 1904 ? START_1904 + days : START_1900 + days - (days > FALSE_DAY ? 1 : 0);
  return number > LAST ? null : civilDate(number);
}

/** The number of a day in a cell, counted from 1900; null for days that Excel counts otherwise. */
export function serialOfDay(date: CivilDate): number | null {
  const days = dayNumber(date) - START_1900 + 1;
  return days > FALSE_DAY && dayNumber(date) <= LAST ? days : null;
}
