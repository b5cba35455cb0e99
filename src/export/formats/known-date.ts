/**
 * A date as other formats can express it: never more exactly than it is known. Pure.
 *
 * A date that is approximate, or only bounded, is missing here, unless everything it may mean lies
 * in one day, month or year.
 */
import { formatAhead } from '../../time/clock.ts';
import { MINUTE } from '../../time/instant.ts';
import { bareClock } from '../../time/wording/point-words.ts';
import { formatUnit } from '../../time/unit-format.ts';
import { formatDate } from '../../time/unit-text.ts';
import { civilUnit, dayUnit, lastDate, type DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';

export interface KnownDate {
  /**
   * The single date, or the beginning of what lasted; null if it is open or not known well enough.
   */
  readonly start: DateUnit | null;
  /** The end of what lasted. */
  readonly end: DateUnit | null;
}

export function knownDate({ form, earliest, latest, start, end }: When): KnownDate {
  if (form !== 'span') return { start: findCommonUnit(earliest, latest), end: null };
  return {
    start: start && findCommonUnit(start.earliest, start.latest),
    end: end && findCommonUnit(end.earliest, end.latest),
  };
}

const WIDEST: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second']);

/**
 * A month or year of the Julian calendar is not one of the Gregorian calendar, which the other
 * formats use.
 */
export const isOldPeriod = ({ calendar, precision, clock }: DateUnit): boolean =>
  calendar === 'julian' && precision !== 'day' && !clock;

/** The smallest unit that contains both; null if that is more than a year. */
function findCommonUnit(first: DateUnit | null, last: DateUnit | null): DateUnit | null {
  if (!first || !last) return null;
  if ([first, last].some((unit) => unit.approximate || unit.uncertain)) return null;
  if (first === last && WIDEST.has(first.precision) && !isOldPeriod(first)) return first;
  const [a, b] = [first.date, lastDate(last)];
  if (a.year !== b.year) return null;
  if (a.month !== b.month) return civilUnit('year', { ...a, month: 1, day: 1 });
  return a.day === b.day ? dayUnit(a) : civilUnit('month', { ...a, day: 1 });
}

/**
 * ISO 8601 with only the parts that are known: "2022", "2022-02", "2026-01-06",
 * "2026-01-06T14:00+01:00".
 */
export function isoOf(unit: DateUnit): string {
  const { precision, date, clock } = unit;
  const sign = date.year < 0 ? '-' : '';
  const year = `${sign}${String(Math.abs(date.year)).padStart(4, '0')}`;
  const day = `${year}${formatDate(date).slice(-'-01-06'.length)}`;
  if (precision === 'year') return year;
  if (precision === 'month') return day.slice(0, -'-06'.length);
  // Most readers reject a `DateTime` without minutes. The day of the hour is true, and known.
  if (!clock || precision === 'hour') return day;
  // The format has no seconds in the offset of a historical zone.
  const ahead = formatAhead(Math.trunc(clock.ahead / MINUTE) * MINUTE);
  return `${day}T${bareClock(unit)}${ahead}`;
}

/** The first or last day of a unit, for a table; or its moment, as the public format writes it. */
export function edgeText(unit: DateUnit, edge: 'first' | 'last'): string {
  if (!unit.clock) return formatDate(edge === 'first' ? unit.date : lastDate(unit));
  return formatUnit({ ...unit, approximate: false, uncertain: false, calendar: null });
}
