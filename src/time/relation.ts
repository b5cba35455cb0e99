/**
 * Compares two dates in time. Pure.
 *
 * A date is known only as exactly as its unit, and may be any instant of it. So these functions say
 * which order is possible or certain, and do not compare where two dates begin. A day may follow a
 * moment within it, and a month may follow its own last day. Instants of the axis are in the order
 * of UTC (clock.ts), so moments compare by their real order and not by what a clock showed.
 *
 * Extents are half-open: they do not include the instant `to`.
 */
import type { Extent } from './extent.ts';
import type { When } from './when.ts';

/** Whether some instant of `a` comes after some instant of `b`. */
export const mayFollow = (a: Extent, b: Extent): boolean => a.to > b.from;

/** Whether every instant of `a` comes after every instant of `b`. */
export const mustFollow = (a: Extent, b: Extent): boolean => a.from >= b.to;

/**
 * Whether a date respects a bound, so that each end it names may lie on that side. `2026-03-10`
 * respects "after 14:00 on 10 March". `[2025..2026-03-10]` does not, because 2025 is before it.
 */
export const keepsAfter = ({ earliest }: When, bound: When): boolean =>
  bound.extent.from === -Infinity || (earliest !== null && mayFollow(earliest, bound.extent));
export const keepsBefore = ({ latest }: When, bound: When): boolean =>
  bound.extent.to === Infinity || (latest !== null && mayFollow(bound.extent, latest));

/** The position of a date in a list: its start, or its latest unit if the start is not known. */
export const standsAt = ({ earliest, latest }: When): number =>
  earliest?.from ?? latest?.from ?? -Infinity;

/**
 * Which of two dates comes first: below 0 for `a`, 0 if neither does. Compares their positions in a
 * list, then the earliest and the latest that they may be.
 */
export const compareDates = (a: When, b: When): number =>
  sign(standsAt(a), standsAt(b)) ||
  sign(a.extent.from, b.extent.from) ||
  sign(a.extent.to, b.extent.to);

/** We do not subtract, because the difference of two infinities is not a number. */
const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
