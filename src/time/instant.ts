/**
 * A point on the time axis. Pure.
 *
 * Unit: milliseconds since 1970-01-01T00:00 on the timeline's civil clock, in the proleptic
 * Gregorian calendar, with every day 86,400,000 ms long. A civil date therefore maps to one number
 * without a time zone, and years far outside the range of JavaScript's Date (±271,821) work like
 * any other. ±Infinity stands for an open or unknown end.
 */
export type Instant = number & { readonly __unit: 'civil milliseconds' };

/** Adding 0 turns -0 into 0, so that equal instants are equal in every comparison. */
export const instant = (ms: number): Instant => (ms + 0) as Instant;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
