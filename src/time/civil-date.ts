/**
 * Dates as a calendar prints them. Pure.
 *
 * A civil date is never an instant in some zone. It has no hour, and no zone changes it.
 */
import { DAY, instant, type Instant } from './instant.ts';

/** Proleptic Gregorian. `month` 1–12, `day` 1–31; `year` 0 is 1 BC, as in ISO 8601. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_1970 = 719_468;

/**
 * Whole days since 1970-01-01.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 * The year is shifted to begin in March, so that the leap day is the last day of its year.
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_1970;
}

/** The inverse of `dayNumber`. Source: civil_from_days in the same work. */
export function civilDate(dayNumber: number): CivilDate {
  const z = dayNumber + DAYS_FROM_ERA_TO_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The first instant of the day. */
export const startOfDay = (date: CivilDate): Instant => instant(dayNumber(date) * DAY);

/** The date on which an instant falls. The instant must be finite. */
export const dateOf = (t: Instant): CivilDate => civilDate(Math.floor(t / DAY));

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export const weekday = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) -
  dayNumber({ year, month, day: 1 });

export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);
