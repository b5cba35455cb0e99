/**
 * The calendars that a document may date by. Pure.
 *
 * The code places and compares all dates by days of the proleptic Gregorian calendar. A Julian date
 * is converted to such days when it is read, and back to Julian when it is put into words.
 */
import { civilDate, dayNumber, daysInMonth, type CivilDate } from './civil-date.ts';

export const CALENDARS = ['gregorian', 'julian'] as const;
/** Null stands for an unknown calendar. Such dates are placed as Gregorian ones. */
export type Calendar = (typeof CALENDARS)[number];

/**
 * From this year on a date without a calendar is Gregorian, because Turkey, the last country in
 * Europe, adopted it then. The weekday of an earlier date is unknown unless its calendar is given.
 */
export const GREGORIAN_EVERYWHERE = 1926;

const DAYS_PER_ERA = 1461;
const DAYS_FROM_ERA_TO_1970 = 719_470;

/**
 * Whole days since 1970-01-01 (Gregorian) of a date in the Julian calendar.
 * Source: Howard Hinnant, "date" library, julian.h. It is like days_from_civil, with eras of four
 * years that have one leap day each.
 */
function julianDayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 4);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = (y - era * 4) * 365 + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_1970;
}

/** The inverse of `julianDayNumber`, from the same source. */
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

/** Every fourth Julian year has a leap day, even 1900. */
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
