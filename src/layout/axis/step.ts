/**
 * The calendar steps that an axis may use, and where each step has its ticks. Pure.
 *
 * The ticks of each step are a subset of those of the next finer step, so a tick never disappears
 * while zooming in. This has consequences:
 *
 * There are no weeks, since Mondays are not among the firsts of months, nor the other way about.
 * Days thin out to 1, 5, 10, 15, 20, 25 and then to 1, 10, 20 of each month. Years go 1, 2, 10, 20,
 * 100, because 5 is not a multiple of 2. BC years are counted as printed: ticks are at 500 BC and
 * AD 500, not at the astronomical −500. Between them AD 1 is always a tick, since the turn of the
 * eras would otherwise be a gap of two steps.
 */
import { civilDate, dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { clockRuns, type ClockChange } from '../../time/clock.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from '../../time/instant.ts';

export type Unit = 'time' | 'day' | 'month' | 'year';

export interface Step {
  readonly unit: Unit;
  /** In ms for `time`; otherwise the number of units. */
  readonly size: number;
  /**
   * Ms between the two closest ticks. (AD 1 may be a year closer to the next tick, but is short.)
   */
  readonly shortest: number;
}

const times = [
  ...[1, 5, 15, 30].map((n) => n * SECOND),
  ...[1, 5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
].map((size): Step => ({ unit: 'time', size, shortest: size }));

const days = [
  { size: 1, shortest: DAY },
  { size: 5, shortest: 4 * DAY },
  { size: 10, shortest: 9 * DAY },
].map((step): Step => ({ unit: 'day', ...step }));

const months = [
  { size: 1, shortest: 28 * DAY },
  { size: 3, shortest: 90 * DAY },
].map((step): Step => ({ unit: 'month', ...step }));

/** Up to 10^12 years: further out a civil date is no longer exact. */
const years = Array.from({ length: 13 }, (_, i) => [10 ** i, 2 * 10 ** i])
  .flat()
  .map((size): Step => ({ unit: 'year', size, shortest: size * 365 * DAY }));

/** From fine to coarse. */
export const STEPS: readonly Step[] = [...times, ...days, ...months, ...years];

const DAYS_OF_MONTH: Record<number, readonly number[]> = {
  5: [1, 5, 10, 15, 20, 25],
  10: [1, 10, 20],
};

export interface Stop {
  readonly at: number;
  readonly date: CivilDate;
  /** Of `time`: what the clock shows, in ms since the start of its day. */
  readonly clock?: number;
  /** Only of the first stop after a change of clocks: ms that they are now ahead of UTC. */
  readonly changed?: number;
}

/**
 * The ticks of a step in [from, to], in order. They are few, because callers choose the step to fit
 * the width.
 */
export function stopsIn(
  step: Step,
  from: number,
  to: number,
  changes: readonly ClockChange[] = [],
): Stop[] {
  const all = step.unit === 'time' ? clockStops(step, from, to, changes) : dates(step, from, to);
  return all.filter(({ at }) => at >= from && at <= to);
}

/** Where the clock shows a multiple of the step's size: twice in an hour that comes twice. */
function clockStops(
  { size }: Step,
  from: number,
  to: number,
  changes: readonly ClockChange[],
): Stop[] {
  return range(Math.floor(from / DAY), Math.floor(to / DAY)).flatMap((day) =>
    clockRuns(day, changes).flatMap((run, k) => {
      const shown = (t: number): number => run.local + (t - run.from) * run.rate;
      const first = Math.ceil(shown(Math.max(run.from, from)) / size);
      const last = Math.floor(shown(Math.min(run.to, to)) / size);
      return range(first, last).flatMap((n): Stop[] => {
        const local = n * size;
        const at = run.from + (local - run.local) / run.rate;
        // The end of a part is the start of the next, where the clock may show something else.
        if (at >= run.to) return [];
        const date = civilDate(Math.floor(local / DAY));
        const clock = local - Math.floor(local / DAY) * DAY;
        const isFirst = k > 0 && local - size < run.local;
        return [{ at, date, clock, ...(isFirst && { changed: run.ahead! }) }];
      });
    }),
  );
}

function dates({ unit, size }: Step, from: number, to: number): Stop[] {
  const first = dateOf(instant(from));
  const last = dateOf(instant(to));
  if (unit === 'year') {
    return yearsFrom(first.year - 1, last.year + 1, size).map((year) =>
      start({ year, month: 1, day: 1 }),
    );
  }
  if (unit === 'day' && size === 1) {
    return range(dayNumber(first), dayNumber(last) + 1).map((n) => stop(n * DAY));
  }
  const step = unit === 'month' ? size : 1;
  const firsts = range(
    Math.floor(monthNumber(first) / step),
    Math.floor(monthNumber(last) / step) + 1,
  ).map((n) => ({
    year: Math.floor((n * step) / 12),
    month: ((((n * step) % 12) + 12) % 12) + 1,
    day: 1,
  }));
  return (
    unit === 'month'
      ? firsts
      : firsts.flatMap((date) => DAYS_OF_MONTH[size]!.map((day) => ({ ...date, day })))
  ).map(start);
}

const monthNumber = ({ year, month }: CivilDate): number => year * 12 + month - 1;

const stop = (at: number): Stop => ({ at, date: dateOf(instant(at)) });

/**
 * Keeps the date instead of reading it back: far from 1970 the first instant of a day is rounded.
 */
const start = (date: CivilDate): Stop => ({ at: dayNumber(date) * DAY, date });

/** Multiples of `size`. BC years are counted down from 1 BC (year 0), and AD 1 replaces AD 2. */
function yearsFrom(from: number, to: number, size: number): number[] {
  if (size === 1) return range(from, to);
  const before = range(Math.ceil((1 - Math.min(to, 0)) / size), Math.floor((1 - from) / size));
  const after = range(Math.max(size > 2 ? 1 : 2, Math.ceil(from / size)), Math.floor(to / size));
  return [...before.reverse().map((n) => 1 - n * size), 1, ...after.map((n) => n * size)];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
