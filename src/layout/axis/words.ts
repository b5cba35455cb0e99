/** What the axis needs to know of a language. Pure. */
import { dayNumber, weekday, type CivilDate } from '../../time/civil-date.ts';
import { twoDigits } from '../../time/digits.ts';
import { HOUR, MINUTE, SECOND } from '../../time/instant.ts';
import { groupDigits } from '../../time/wording/age.ts';
import type { DateWords } from '../../time/wording/date-words.ts';

export interface AxisWords extends Pick<DateWords, 'names' | 'dayOfMonth' | 'axis'> {
  /** The first day (as `dayNumber` counts) that has a weekday; missing: all have. */
  readonly weekdaysFrom?: number;
}

/**
 * "2024", "44 BC" for the astronomical −43, "AD 44" (a bare 44 could be either), "12,000", "66 m
 * BC", "13.8 bn BC". `step` is the number of years between ticks, so that all ticks of an axis use
 * one unit. Without it, a year that would need more than two decimals is printed in full.
 */
export function yearText(year: number, { axis }: AxisWords, step?: number): string {
  const text = countText(year > 0 ? year : 1 - year, axis, step);
  if (year <= 0) return axis.beforeChrist(text);
  return year < 1000 ? axis.afterChrist(text) : text;
}

function countText(count: number, axis: AxisWords['axis'], step?: number): string {
  const { separator, decimal, million, billion } = axis;
  for (const [unit, name] of [
    [1e9, billion],
    [1e6, million],
  ] as const) {
    if (count < unit || (step === undefined ? count % (unit / 100) : step % (unit / 1000)) > 0)
      continue;
    const [whole, part] = String(count / unit).split('.');
    const text = groupDigits(Number(whole), separator);
    return `${part === undefined ? text : `${text}${decimal}${part}`}\u00a0${name}`;
  }
  return groupDigits(count, separator);
}

/** @example "Tue 6" */
export function dayText(date: CivilDate, words: AxisWords): string {
  const { names, dayOfMonth, weekdaysFrom = -Infinity } = words;
  const day = dayOfMonth(date.day);
  return dayNumber(date) < weekdaysFrom ? day : `${names.shortWeekdays[weekday(date) - 1]!} ${day}`;
}

/** @param clock in ms since the start of the day */
export const clockText = (clock: number, withSeconds: boolean): string =>
  [clock / HOUR, (clock % HOUR) / MINUTE, (clock % MINUTE) / SECOND]
    .slice(0, withSeconds ? 3 : 2)
    .map((part) => twoDigits(Math.floor(part)))
    .join(':');
