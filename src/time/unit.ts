/**
 * What a date names: a century, decade, year, season, month or day of the calendar, or an hour,
 * minute or second of a clock. Pure.
 *
 * A date keeps its unit from the seed to the page. Its place on the axis is worked out once, here,
 * and nobody has to guess from milliseconds what was meant.
 */
import { dateIn, dayNumberIn, type Calendar } from './calendar.ts';
import { civilDate, dayNumber, type CivilDate } from './civil-date.ts';
import { onAxis, type ClockChange } from './clock.ts';
import { extent, type Extent } from './extent.ts';
import { DAY, HOUR, MINUTE, SECOND } from './instant.ts';
import type { CivilPrecision, ClockPrecision, Precision } from './precision.ts';

/** As an extent, it holds all that the unit covers. */
export interface DateUnit extends Extent {
  readonly precision: Precision;
  /** The day on which it begins, Gregorian: exact in years where milliseconds no longer are. */
  readonly date: CivilDate;
  /** In which it is written, and which its months and years are of; null: nobody says. */
  readonly calendar: Calendar | null;
  /** Of an hour, minute or second. */
  readonly clock: ClockTime | null;
  /** Of a season: its code in EDTF. 21–24 are spring to winter, 25–28 north, 29–32 south. */
  readonly season: number | null;
  /** Some day or month of it, as `1850-05-XX` is some day of a month. */
  readonly some: 'day' | 'month' | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface ClockTime {
  /** Where the unit begins, in ms since the start of `date`. */
  readonly offset: number;
  /** Ms that the clock is ahead of UTC. */
  readonly ahead: number;
  /** By which its document gives it, if that is another one than the timeline's. */
  readonly document?: DocumentClock;
}

export interface DocumentClock {
  /** Ms that it is ahead of UTC. */
  readonly ahead: number;
  /** IANA name; null: nobody says where it is. */
  readonly timeZone: string | null;
}

const PLAIN = {
  calendar: null,
  clock: null,
  season: null,
  some: null,
  approximate: false,
  uncertain: false,
} as const;

const MONTHS: Readonly<Record<CivilPrecision, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
  day: 0,
};

/** @param date its first day, as its calendar has it */
export function civilUnit(
  precision: CivilPrecision,
  date: CivilDate,
  more: Partial<Pick<DateUnit, 'season' | 'some' | 'calendar'>> = {},
): DateUnit {
  const { calendar = null } = more;
  const first = dayNumberIn(calendar, date);
  const days = extent(first * DAY, dayAfter(precision, date, calendar) * DAY);
  return { ...PLAIN, ...more, ...days, precision, date: civilDate(first) };
}

export const dayUnit = (date: CivilDate, calendar: Calendar | null = null): DateUnit =>
  civilUnit('day', date, { calendar });

/** The day on which it begins, in the calendar that it is written in. */
export const writtenDate = ({ calendar, date }: DateUnit): CivilDate =>
  calendar === 'julian' ? dateIn(calendar, dayNumber(date)) : date;

/** `year` is the one in which the season begins: the northern winter of 2011 ends in 2012. */
export const seasonUnit = (
  year: number,
  season: number,
  calendar: Calendar | null = null,
): DateUnit =>
  civilUnit('season', { year, month: firstMonthOf(season), day: 1 }, { season, calendar });

/**
 * Spring begins with March in the north and with September in the south, as meteorologists count.
 * A season that names no hemisphere (21–24) is read as a northern one.
 */
const firstMonthOf = (season: number): number =>
  season >= 29 ? (((season - 29) * 3 + 8) % 12) + 1 : ((season - 21) % 4) * 3 + 3;

const LENGTHS: Readonly<Record<ClockPrecision, number>> = {
  hour: HOUR,
  minute: MINUTE,
  second: SECOND,
};

/**
 * @param date Gregorian
 * @param changes of the clock, on its day at least
 */
export function momentUnit(
  precision: ClockPrecision,
  date: CivilDate,
  clock: ClockTime,
  changes: readonly ClockChange[],
): DateUnit {
  const local = dayNumber(date) * DAY + clock.offset;
  const end = local + LENGTHS[precision];
  return {
    ...PLAIN,
    ...extent(onAxis(local, clock.ahead, changes), onAxis(end, clock.ahead, changes)),
    precision,
    date,
    clock,
  };
}

export const qualified = (
  unit: DateUnit,
  { approximate, uncertain }: Pick<DateUnit, 'approximate' | 'uncertain'>,
): DateUnit => ({ ...unit, approximate, uncertain });

/** The last day of which it holds a part, Gregorian. */
export function lastDate(unit: DateUnit): CivilDate {
  const { precision, date, clock, calendar } = unit;
  if (!clock)
    return civilDate(dayAfter(precision as CivilPrecision, writtenDate(unit), calendar) - 1);
  const end = clock.offset + LENGTHS[precision as ClockPrecision];
  return civilDate(dayNumber(date) + Math.ceil(end / DAY) - 1);
}

/** Ms of UTC at which a moment begins and ends; null for a unit of the calendar. */
export function utcOf({ precision, date, clock }: DateUnit): { from: number; to: number } | null {
  if (!clock) return null;
  const from = dayNumber(date) * DAY + clock.offset - clock.ahead;
  return { from, to: from + LENGTHS[precision as ClockPrecision] };
}

/** The number of the day after the unit that begins on `date`. */
function dayAfter(
  precision: CivilPrecision,
  { year, month, day }: CivilDate,
  calendar: Calendar | null,
): number {
  if (precision === 'day') return dayNumberIn(calendar, { year, month, day }) + 1;
  const months = month - 1 + MONTHS[precision];
  const after = { year: year + Math.floor(months / 12), month: (months % 12) + 1, day };
  return dayNumberIn(calendar, after);
}
