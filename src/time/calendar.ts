/**
 * The calendars that a document may date by. Pure.
 *
 * Everything is placed and compared by days of the proleptic Gregorian calendar. A date of the
 * Julian one is turned into such days when it is read, and back into its own when it is worded.
 */
import { civilDate, dayNumber, daysInMonth, type CivilDate } from './civil-date.ts';

export const CALENDARS = ['gregorian', 'julian'] as const;
/** Null, wherever it is asked for: nobody says which. Dates are then placed as Gregorian ones. */
export type Calendar = (typeof CALENDARS)[number];

/**
 * From this year on a date alone is Gregorian: Turkey, the last of Europe, took that calendar then.
 * An earlier one may be of another, and so its weekday is not known unless somebody says which.
 */
export const GREGORIAN_EVERYWHERE = 1926;

const DAYS_PER_ERA = 1461;
const DAYS_FROM_ERA_TO_1970 = 719_470;

/**
 * Whole days since 1970-01-01 (Gregorian) of a date in the Julian calendar.
 * Source: Howard Hinnant, "date" library, julian.h: as days_from_civil, with an era of four years,
 * each with one leap day.
 */
function julianDayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 4);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = (y - era * 4) * 365 + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_1970;
}

/** The inverse of `julianDayNumber`. Source: as there. */
function julianDate(dayNumber: number): CivilDate {
  const z = dayNumber + DAYS_FROM_ERA_TO_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460)) / 365);
  const dayOfYear = dayOfEra - yearOfEra * 365;
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 4 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Whole days since 1970-01-01 (Gregorian). */
export const dayNumberIn = (calendar: Calendar | null, date: CivilDate): number =>
  calendar === 'julian' ? julianDayNumber(date) : dayNumber(date);

/** The inverse of `dayNumberIn`. */
export const dateIn = (calendar: Calendar | null, dayNumber: number): CivilDate =>
  calendar === 'julian' ? julianDate(dayNumber) : civilDate(dayNumber);

/** Julian years have a leap day every fourth year: 1900, too. */
export function daysInMonthOf(calendar: Calendar | null, year: number, month: number): number {
  if (calendar !== 'julian') return daysInMonth(year, month);
  return month === 2 && year % 4 === 0 ? 29 : daysInMonth(1999, month);
}

export const isDateIn = (calendar: Calendar | null, { year, month, day }: CivilDate): boolean =>
  [year, month, day].every(Number.isInteger) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonthOf(calendar, year, month);
