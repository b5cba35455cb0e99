/** What a language needs to put dates into words. Pure; imports only types. */
import type { Locale } from 'date-fns';

/**
 * Patterns in Unicode's letters (EEEE, LLLL, MMMM, MMM, d), without the year: that is worded apart,
 * since it may lie far outside what a Date can hold.
 */
export interface DatePatterns {
  readonly month: string;
  readonly day: string;
  /** A day that stands alone, with its weekday. */
  readonly weekday: string;
  /** The first of two days of one month: "3" of "3–4 January 2026". */
  readonly dayOfMonth: string;
}

export interface DateWords {
  readonly locale: Locale;
  readonly long: DatePatterns;
  /** For lists. */
  readonly short: DatePatterns;

  /** A year of any size: 2026, 0 (which is 1 BC), -13_800_000_000. */
  year(year: number): string;
  withYear(monthOrDay: string, year: string): string;
  /** `clock` is "14:00". */
  withClock(day: string, clock: string): string;
  /** `clock` is where the hour begins. */
  withHour(day: string, clock: string): string;

  /** Two ends of something that lasted; `tight` where they share a month or year. */
  to(first: string, last: string, tight: boolean): string;
  or(first: string, last: string): string;
  between(first: string, last: string): string;
  by(last: string): string;
  onOrAfter(first: string): string;
  from(first: string): string;
  until(last: string): string;
  /** A year or month of which only a part is meant. */
  within(period: string): string;
  about(date: string): string;
  uncertain(date: string): string;

  readonly known: Knowledge;
}

/** Short phrases for what is not known about a date. */
export interface Knowledge {
  /** For one date of each precision; null where nothing is missing. */
  readonly single: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  readonly oneOf: Readonly<Record<'year' | 'month' | 'day', string>>;
  readonly oneMoment: string;
  readonly bounds: string;
  readonly startWithin: Readonly<Record<'year' | 'month', string>>;
  readonly endWithin: Readonly<Record<'year' | 'month', string>>;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly noEnd: string;
  readonly hours: string;
  readonly approximate: string;
  readonly uncertain: string;
}
