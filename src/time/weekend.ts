/** Days of rest. They differ from place to place and over time. Pure. */
import { civilDate, weekday } from './civil-date.ts';

export interface Weekend {
  /** The number of the first day on which it holds; -Infinity if it always has. */
  readonly from: number;
  /** 1 is Monday. */
  readonly days: readonly number[];
}

/**
 * In order of `from`. Each holds until the next begins. Before the first one there is no weekend.
 */
export type Weekends = readonly Weekend[];

export const SATURDAY_AND_SUNDAY: Weekends = [{ from: -Infinity, days: [6, 7] }];

/** @param day days since 1970-01-01 */
export const isWeekend = (day: number, weekends: Weekends): boolean =>
  weekends.findLast(({ from }) => from <= day)?.days.includes(weekday(civilDate(day))) ?? false;

/** The longest weekend, in days. Every week has a working day. */
const LONGEST = 6;

/** The first and last day of the weekend around `day`. Null if it is not on a weekend. */
export function weekendAround(day: number, weekends: Weekends): [number, number] | null {
  if (!isWeekend(day, weekends)) return null;
  let [first, last] = [day, day];
  while (day - first < LONGEST && isWeekend(first - 1, weekends)) first--;
  while (last - day < LONGEST && isWeekend(last + 1, weekends)) last++;
  return [first, last];
}
