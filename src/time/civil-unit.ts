/**
 * The smallest stretch that a date can name: a day, or a minute or second of one. Pure; imports
 * only `time`.
 *
 * The public format writes the ends of a date as units ("2026-01-03", "2026-01-06T14:00"), both
 * of them belonging to it. A day number and an offset in the day stay exact integers for years
 * in which milliseconds no longer would (13.8 billion BC).
 */
import { civilDate, dayNumber, isCivilDate, type CivilDate } from './civil-date.ts';
import { extent, type Extent } from './extent.ts';
import { DAY, HOUR, MINUTE, SECOND } from './instant.ts';

export interface CivilUnit {
  /** As `dayNumber` counts. */
  readonly day: number;
  /** Milliseconds from the start of the day. */
  readonly offset: number;
  /** Milliseconds: `DAY`, `MINUTE` or `SECOND`. */
  readonly length: number;
}

export const dayUnit = (date: CivilDate): CivilUnit => ({
  day: dayNumber(date),
  offset: 0,
  length: DAY,
});

/** Below 0 where `a` begins first. */
export const compareUnits = (a: CivilUnit, b: CivilUnit): number =>
  a.day - b.day || a.offset - b.offset;

export const startOf = (unit: CivilUnit): number => unit.day * DAY + unit.offset;
export const endOf = (unit: CivilUnit): number => startOf(unit) + unit.length;

export const unitExtent = (first: CivilUnit, last: CivilUnit): Extent =>
  extent(startOf(first), endOf(last));

const two = (n: number): string => String(n).padStart(2, '0');

/** EDTF's prefix where four digits do not do: "Y-13800000000"; 44 BC is "-0043". */
const formatYear = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${Math.abs(year) > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
};

/** ISO 8601, with the prefix for far years. */
export function formatUnit({ day, offset, length }: CivilUnit): string {
  const date = civilDate(day);
  const text = `${formatYear(date.year)}-${two(date.month)}-${two(date.day)}`;
  if (length === DAY) return text;
  const hour = Math.floor(offset / HOUR);
  const minute = Math.floor((offset % HOUR) / MINUTE);
  const seconds = length === SECOND ? `:${two((offset % MINUTE) / SECOND)}` : '';
  return `${text}T${two(hour)}:${two(minute)}${seconds}`;
}

const UNIT = /^(Y-?\d{5,12}|-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** The inverse of `formatUnit`; null for any other text and for dates that no calendar has. */
export function parseUnit(text: string): CivilUnit | null {
  const match = UNIT.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((digits) => Number(digits?.replace('Y', '')));
  const date = { year: year!, month: month!, day: day! };
  if (!isCivilDate(date)) return null;
  if (match[4] === undefined) return dayUnit(date);
  if (hour! > 23 || minute! > 59 || (match[6] !== undefined && second! > 59)) return null;
  const length = match[6] === undefined ? MINUTE : SECOND;
  const offset = hour! * HOUR + minute! * MINUTE + (length === SECOND ? second! * SECOND : 0);
  return { day: dayNumber(date), offset, length };
}
