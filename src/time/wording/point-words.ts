/**
 * Puts one unit into words. Pure.
 *
 * This code never uses Date. A unit has everything that the words need, in any year, and the
 * browser's time zone cannot change them.
 */
import { GREGORIAN_EVERYWHERE } from '../calendar.ts';
import { weekday as weekdayOf, type CivilDate } from '../civil-date.ts';
import { formatAhead } from '../clock.ts';
import type { DateWords, Named } from './date-words.ts';
import { isClock } from '../precision.ts';
import { formatClock } from '../unit-text.ts';
import { writtenDate, type DateUnit } from '../unit.ts';

export interface Phrasing {
  readonly words: DateWords;
  /** For lists, with short months. */
  readonly brief: boolean;
  /** Leaves the offset out of clock times, because the end of the same date has it. */
  readonly isBare?: boolean;
  /** Does not mention the Julian calendar, because the whole date does. */
  readonly isReckoned?: boolean;
  /** Leaves the year out of days, because the same date has it elsewhere. */
  readonly isYearless?: boolean;
}

/** @param alone adds the weekday if the unit is a day */
export function nameUnit(unit: DateUnit, phrasing: Phrasing, alone = false): Named {
  const name = withoutQualifier(unit, phrasing, alone);
  if (!unit.some) return name;
  return { ...name, kind: 'some', ...phrasing.words.some(unit.some, name) };
}

/** The unit in its document's calendar, without "some day" or "some month". */
function withoutQualifier(unit: DateUnit, phrasing: Phrasing, alone: boolean): Named {
  if (unit.precision === 'day' || unit.clock) return dayName(unit, phrasing, alone);
  const name = periodName(unit, phrasing);
  if (!isOldStyle(unit, phrasing)) return name;
  const { words } = phrasing;
  return { ...name, text: words.oldStyle(name.text, null), of: words.oldStyle(name.of, null) };
}

const isOldStyle = ({ calendar }: DateUnit, { isReckoned = false }: Phrasing): boolean =>
  calendar === 'julian' && !isReckoned;

function periodName(unit: DateUnit, phrasing: Phrasing): Named {
  const { precision, season } = unit;
  const { words, brief } = phrasing;
  const date = writtenDate(unit);
  const { year } = date;
  switch (precision) {
    case 'century':
      return { kind: precision, date, ...words.century(year / 100 + 1) };
    case 'decade':
      return { kind: precision, date, ...words.decade(year) };
    case 'season':
      return { kind: precision, date, ...words.season(year, season!) };
    case 'month': {
      const month = monthWithoutYear(date, phrasing);
      const of = words.year(year, true, brief);
      return { ...month, text: `${month.text} ${of}`, of: `${month.of} ${of}` };
    }
    default: {
      const text = words.year(year, false, brief);
      return { kind: 'year', date, text, of: words.year(year, true, brief) };
    }
  }
}

function dayName(unit: DateUnit, phrasing: Phrasing, alone: boolean): Named {
  const { precision, clock } = unit;
  const { words, brief, isBare = false } = phrasing;
  const date = writtenDate(unit);
  const weekday =
    alone && !brief && hasSureWeekday(unit)
      ? words.names.weekdays[weekdayOf(unit.date) - 1]!
      : null;
  const text = inItsCalendar(dayWithYear(date, weekday, phrasing), unit, phrasing);
  const of = inItsCalendar(dayWithYear(date, null, phrasing), unit, phrasing);
  if (!clock) return { kind: 'day', date, text, of };
  const time = (isBare ? bareClock : clockText)(unit);
  const timed = (day: string): string =>
    precision === 'hour' ? words.withHour(day, time) : words.withClock(day, time);
  return { kind: 'day', date, text: timed(text), of: timed(of) };
}

/** No change of calendars ever broke the week. Before our era few people counted by weeks. */
function hasSureWeekday({ calendar, date: { year } }: DateUnit): boolean {
  return year >= (calendar ? 1 : GREGORIAN_EVERYWHERE) && year <= 9999;
}

/** Adds the Gregorian date to a Julian one, with its year if that differs. */
function inItsCalendar(text: string, unit: DateUnit, phrasing: Phrasing): string {
  if (!isOldStyle(unit, phrasing)) return text;
  const isYearless = writtenDate(unit).year === unit.date.year;
  const other = dayWithYear(unit.date, null, { ...phrasing, isYearless });
  return phrasing.words.oldStyle(text, other);
}

function dayWithYear(date: CivilDate, weekday: string | null, phrasing: Phrasing): string {
  const day = dayText(date, weekday, phrasing);
  if (phrasing.isYearless) return day;
  return `${day} ${phrasing.words.year(date.year, true, phrasing.brief)}`;
}

export function monthWithoutYear(date: CivilDate, { words, brief }: Phrasing): Named {
  const { months, monthsOfDay, shortMonths } = words.names;
  const name = (names: readonly string[]): string => (brief ? shortMonths : names)[date.month - 1]!;
  return { kind: 'month', date, text: name(months), of: name(monthsOfDay) };
}

export function dayWithoutYear(date: CivilDate, phrasing: Phrasing): Named {
  const text = dayText(date, null, phrasing);
  return { kind: 'day', date, text, of: text };
}

function dayText(date: CivilDate, weekday: string | null, { words, brief }: Phrasing): string {
  const { shortMonths, monthsOfDay } = words.names;
  const month = (brief ? shortMonths : monthsOfDay)[date.month - 1]!;
  return words.day(words.dayOfMonth(date.day), month, weekday);
}

/** Includes the offset, because a line may be read outside the page: "00:45 (UTC+13)". */
export const clockText = (unit: DateUnit): string =>
  `${bareClock(unit)} (${offsetText(unit.clock!.ahead)})`;

/** "00:45". For an hour, its start. */
export const bareClock = ({ precision, clock }: DateUnit): string =>
  formatClock(clock!.offset, precision === 'second' ? 'second' : 'minute');

/** "UTC+13", "UTC−9:30", "UTC". @param ahead ms */
export function offsetText(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const [hours, ...rest] = formatAhead(Math.abs(ahead)).slice(1).split(':');
  const parts = rest.every((part) => part === '00') ? [] : rest;
  return `UTC${ahead < 0 ? '−' : '+'}${[Number(hours), ...parts].join(':')}`;
}

/** The day on which a moment begins. A unit of the calendar stays as it is. */
export const dayOf = (unit: DateUnit): DateUnit =>
  isClock(unit.precision) ? { ...unit, precision: 'day', clock: null } : unit;
