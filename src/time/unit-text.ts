/**
 * Reads units from text in EDTF: `18XX`, `185X`, `2025`, `2011-21`, `2022-02`, `2026-01-06`,
 * `2026-01-06T14:00+01:00`. Writes dates and times of day. Pure.
 *
 * There is one addition. An hour may begin within an hour of its clock, because a document’s zone
 * may be half an hour off. It is written as ISO 8601 writes a stretch
 * (`2026-01-06T18:30+05:30/PT1H`).
 */
import { twoDigits } from './digits.ts';
import { dayNumberIn, isDateIn, type Calendar } from './calendar.ts';
import { civilDate, isCivilDate, type CivilDate } from './civil-date.ts';
import { parseAhead, type ClockChange } from './clock.ts';
import { HOUR, MINUTE, SECOND } from './instant.ts';
import { civilUnit, dayUnit, momentUnit, qualify, seasonUnit, type DateUnit } from './unit.ts';

/** Years with more than four digits have EDTF's prefix: "Y-13800000000". 44 BC is "-0043". */
export const formatYear = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${Math.abs(year) > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
};

export const formatDate = ({ year, month, day }: CivilDate): string =>
  `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;

/** The inverse of `formatDate`. Null for any other text and for days that do not exist. */
export function parseDate(text: string): CivilDate | null {
  const match = DATE.exec(text);
  if (match?.[3] === undefined) return null;
  const date = { year: yearOf(match[1]!), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

/** "14:00", "14:00:05". @param offset ms since the start of the day */
export function formatClock(offset: number, precision: 'minute' | 'second'): string {
  const parts = [offset / HOUR, (offset % HOUR) / MINUTE, (offset % MINUTE) / SECOND];
  const shown = parts.slice(0, precision === 'minute' ? 2 : 3);
  return shown.map((part) => twoDigits(Math.floor(part))).join(':');
}

const YEAR = '(Y-?[1-9]\\d{4,11}|(?!-0000)-?\\d{4})';
const DATE = new RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)$`);
const CIVIL = new RegExp(`^${YEAR}(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?$`);
const LONG = /^(\d\d)(\dX|XX)$/;
const AHEAD = '([+-](?:0\\d|1\\d):[0-5]\\d(?::[0-5]\\d)?)';
const MOMENT = new RegExp(
  `^${YEAR}-(\\d\\d)-(\\d\\d)T([01]\\d|2[0-3])(?::([0-5]\\d)(?::([0-5]\\d))?)?${AHEAD}(/PT1H)?$`,
);

/** Matches every text that `parseUnit` reads. The schema uses it. */
export const UNIT = new RegExp(
  [CIVIL, LONG, MOMENT].map(({ source }) => `(?:${source.slice(1, -1)})[~?%]?`).join('|'),
);

const yearOf = (text: string): number => Number(text.replace('Y', ''));

/**
 * The inverse of `formatUnit`. Null for any other text, and for dates that do not exist.
 *
 * @param changes the changes of the clock that gives the moments
 * @param calendar the calendar that the text is written in
 */
export function parseUnit(
  text: string,
  changes: readonly ClockChange[] = [],
  calendar: Calendar | null = null,
): DateUnit | null {
  const last = text.slice(-1);
  const isPlain = last !== '~' && last !== '?' && last !== '%';
  if (isPlain) return parsePlain(text, changes, calendar);
  const unit = parsePlain(text.slice(0, -1), changes, calendar);
  const flags = { approximate: last !== '?', uncertain: last !== '~' };
  return unit && qualify(unit, flags);
}

function parsePlain(
  text: string,
  changes: readonly ClockChange[],
  calendar: Calendar | null,
): DateUnit | null {
  const civil = CIVIL.exec(text);
  if (civil) return parseCivil(calendar, yearOf(civil[1]!), civil[2], civil[3]);
  const moment = MOMENT.exec(text);
  if (moment) return parseMoment(moment, changes, calendar);
  const long = LONG.exec(text);
  return long ? parseLong(calendar, long[1]!, long[2]!) : null;
}

function parseCivil(
  calendar: Calendar | null,
  year: number,
  month?: string,
  day?: string,
): DateUnit | null {
  const first = { year, month: 1, day: 1 };
  if (month === undefined) return civilUnit('year', first, { calendar });
  if (month === 'XX') {
    if (day === undefined) return civilUnit('year', first, { some: 'month', calendar });
    return day === 'XX' ? civilUnit('year', first, { some: 'day', calendar }) : null;
  }
  const of = Number(month);
  if (of >= 21 && of <= 32) return day === undefined ? seasonUnit(year, of, calendar) : null;
  if (of < 1 || of > 12) return null;
  const date = { year, month: of, day: 1 };
  if (day === undefined) return civilUnit('month', date, { calendar });
  if (day === 'XX') return civilUnit('month', date, { some: 'day', calendar });
  const exact = { ...date, day: Number(day) };
  return isDateIn(calendar, exact) ? dayUnit(exact, calendar) : null;
}

/** The first hundred years have no such names, because nobody says "the 0s". */
function parseLong(calendar: Calendar | null, hundreds: string, rest: string): DateUnit | null {
  const year = Number(hundreds + rest.replaceAll('X', '0'));
  const precision = rest === 'XX' ? 'century' : 'decade';
  if (year < 100) return null;
  return civilUnit(precision, { year, month: 1, day: 1 }, { calendar });
}

function parseMoment(
  match: RegExpExecArray,
  changes: readonly ClockChange[],
  calendar: Calendar | null,
): DateUnit | null {
  const [, year, month, day, hour, minute, second, ahead, stretch] = match;
  const written = { year: yearOf(year!), month: Number(month), day: Number(day) };
  const number = dayNumberIn(calendar, written);
  if (!isDateIn(calendar, written) || !Number.isSafeInteger(number * HOUR)) return null;
  const isOdd = minute !== undefined && minute !== '00' && second === undefined;
  if (stretch !== undefined && !isOdd) return null;
  const offset = Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * SECOND;
  const isHour = minute === undefined || stretch !== undefined;
  const precision = isHour ? 'hour' : second === undefined ? 'minute' : 'second';
  const clock = { offset, ahead: parseAhead(ahead!) };
  return { ...momentUnit(precision, civilDate(number), clock, changes), calendar };
}
