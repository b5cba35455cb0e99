/**
 * How two dates may stand to each other in time. Pure.
 *
 * A date is known only as well as its unit says. It may be any instant from its first to its last,
 * so what is asked is what may be, or must be, and never where two dates begin: a day may follow a
 * moment within it, and a month may follow its own last day. Instants of the axis are in the order
 * of UTC (clock.ts), so moments compare as what they are and not by what a clock showed.
 *
 * Extents are half-open: the instant `to` no longer belongs to them.
 */
import type { Extent } from './extent.ts';
import type { When } from './when.ts';

/** Whether some instant of `a` comes after some instant of `b`. */
export const mayFollow = (a: Extent, b: Extent): boolean => a.to > b.from;

/** Whether every instant of `a` comes after every instant of `b`. */
export const mustFollow = (a: Extent, b: Extent): boolean => a.from >= b.to;

/**
 * Whether a date keeps a bound: each end that it names may lie on that side. `2026-03-10` keeps
 * "after 14:00 on 10 March"; `[2025..2026-03-10]` does not, since 2025 cannot be after it.
 */
export const keepsAfter = ({ earliest }: When, bound: When): boolean =>
  bound.extent.from === -Infinity || (earliest !== null && mayFollow(earliest, bound.extent));
export const keepsBefore = ({ latest }: When, bound: When): boolean =>
  bound.extent.to === Infinity || (latest !== null && mayFollow(bound.extent, latest));

/** Where a date stands in a list: where it begins, or, if that is not known, in its latest unit. */
export const standsAt = ({ earliest, latest }: When): number =>
  earliest?.from ?? latest?.from ?? -Infinity;

/**
 * Which of two dates stands first: below 0 for `a`, 0 where neither does. By where they stand, then
 * by what they may be at the earliest and at the latest.
 */
export const compareDates = (a: When, b: When): number =>
  sign(standsAt(a), standsAt(b)) ||
  sign(a.extent.from, b.extent.from) ||
  sign(a.extent.to, b.extent.to);

/** Infinities have no difference. */
const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
