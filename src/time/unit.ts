/**
 * Units: a century, decade, year, season, month or day of the calendar, or an hour, minute or
 * second of a clock. Pure.
 *
 * A date keeps its unit from the seed to the page. Its position on the axis is computed once, here,
 * so no other code has to guess from milliseconds what was meant.
 */
import { dateIn, dayNumberIn, type Calendar } from './calendar.ts';
import { civilDate, dayNumber, type CivilDate } from './civil-date.ts';
import { onAxis, type ClockChange } from './clock.ts';
import { extent, type Extent } from './extent.ts';
import { DAY, HOUR, MINUTE, SECOND } from './instant.ts';
import type { CivilPrecision, ClockPrecision, Precision } from './precision.ts';

/** As an extent, it is all the time that the unit covers. */
export interface DateUnit extends Extent {
  readonly precision: Precision;
  /** The Gregorian day on which it begins. Exact even in years too far for exact milliseconds. */
  readonly date: CivilDate;
  /** The calendar that it is written in, and that gives its months and years. Null if unknown. */
  readonly calendar: Calendar | null;
  /** Only an hour, minute or second has one. */
  readonly clock: ClockTime | null;
  /** The EDTF code of a season. 21–24 are spring to winter, 25–28 north, 29–32 south. */
  readonly season: number | null;
  /** Means some day or month of the unit, as `1850-05-XX` is some day of a month. */
  readonly some: 'day' | 'month' | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface ClockTime {
  /** Where the unit begins, in ms since the start of `date`. */
  readonly offset: number;
  /** How far the clock is ahead of UTC, in ms. */
  readonly ahead: number;
  /** The clock by which the document gives it, if it is not the timeline's clock. */
  readonly document?: DocumentClock;
}

export interface DocumentClock {
  /** How far it is ahead of UTC, in ms. */
  readonly ahead: number;
  /** IANA name. Null if its place is not known. */
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

/** @param date the first day, in the unit's calendar */
export function civilUnit(
  precision: CivilPrecision,
  date: CivilDate,
  more: Partial<Pick<DateUnit, 'season' | 'some' | 'calendar'>> = {},
): DateUnit {
  const { calendar = null, season = null, some = null } = more;
  const first = dayNumberIn(calendar, date);
  const { from, to } = extent(first * DAY, dayAfter(precision, date, calendar) * DAY);
  // Written out: an object that copies others has a shape of its own, and there are many units.
  return {
    from,
    to,
    precision,
    date: civilDate(first),
    calendar,
    clock: null,
    season,
    some,
    approximate: false,
    uncertain: false,
  };
}

export const dayUnit = (date: CivilDate, calendar: Calendar | null = null): DateUnit =>
  civilUnit('day', date, { calendar });

/** The day on which the unit begins, in the calendar that it is written in. */
export const writtenDate = ({ calendar, date }: DateUnit): CivilDate =>
  calendar === 'julian' ? dateIn(calendar, dayNumber(date)) : date;

/** The season begins in `year`: the northern winter of 2011 ends in 2012. */
export const seasonUnit = (
  year: number,
  season: number,
  calendar: Calendar | null = null,
): DateUnit =>
  civilUnit('season', { year, month: firstMonthOf(season), day: 1 }, { season, calendar });

/**
 * For meteorologists, spring begins in March in the north and in September in the south. A season
 * that names no hemisphere (21–24) is read as a northern one.
 */
const firstMonthOf = (season: number): number =>
  season >= 29 ? (((season - 29) * 3 + 8) % 12) + 1 : ((season - 21) % 4) * 3 + 3;

const LENGTHS: Readonly<Record<ClockPrecision, number>> = {
  hour: HOUR,
  minute: MINUTE,
  second: SECOND,
};

/**
 * @param date a Gregorian date
 * @param changes the changes of the clock, at least on that day
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

export const qualify = (
  unit: DateUnit,
  { approximate, uncertain }: Pick<DateUnit, 'approximate' | 'uncertain'>,
): DateUnit => ({ ...unit, approximate, uncertain });

/** The last Gregorian day that the unit covers or touches. */
export function lastDate(unit: DateUnit): CivilDate {
  const { precision, date, clock, calendar } = unit;
  if (!clock)
    return civilDate(dayAfter(precision as CivilPrecision, writtenDate(unit), calendar) - 1);
  const end = clock.offset + LENGTHS[precision as ClockPrecision];
  return civilDate(dayNumber(date) + Math.ceil(end / DAY) - 1);
}

/** When a moment begins and ends, in ms of UTC. Null for a unit of the calendar. */
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
