/** The words and rules that a language must have for dates. Pure. */
import type { CivilDate } from '../civil-date.ts';
import type { DateNames } from './date-names.ts';

/**
 * A date with the words for it. `text` stands alone ("січень 2026 року"); `of` stands after a
 * preposition or beside "about" ("січня 2026 року"). In most languages both are the same.
 */
export interface Named {
  /**
   * `day` includes the time of day if the date is that exact. `clock` is only that time. `some` and
   * `about` are phrases that take no article: "some day in May 1850", "about 1984".
   */
  readonly kind:
    'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'clock' | 'some' | 'about';
  readonly date: CivilDate;
  readonly text: string;
  readonly of: string;
}

/** The two forms of a name; see `Named`. */
export type Forms = Pick<Named, 'text' | 'of'>;

/** At some time no later, or no earlier; or lasting to that time, or from it. */
export type PartOfDay = 'by' | 'not-before' | 'until' | 'from';

export interface DateWords {
  readonly names: DateNames;
  /** "1", "1er". */
  dayOfMonth(day: number): string;
  /** A day without its year. @example day('6', 'January', 'Tuesday') // "Tuesday 6 January" */
  day(dayOfMonth: string, month: string, weekday: string | null): string;
  /**
   * A year of any size: 2026, 0 (which is 1 BC), -13_800_000_000. `of`: after a month, or as in
   * `Named`. `brief`: for lists.
   */
  year(year: number, of: boolean, brief: boolean): string;
  /** `ordinal` is 19 for the years from 1800 to 1899. */
  century(ordinal: number): Forms;
  /** `year` is its first year. */
  decade(year: number): Forms;
  /** `season` is an EDTF code from 21 to 32. The season begins in `year`. */
  season(year: number, season: number): Forms;
  /** Some day or month within a period. */
  some(part: 'day' | 'month', period: Named): Forms;
  /** `clock` is "14:00". */
  withClock(day: string, clock: string): string;
  /** `clock` is the start of the hour. */
  withHour(day: string, clock: string): string;

  /** One date, standing alone. */
  single(date: Named, brief: boolean): string;
  /** The two ends of something that lasted. `tight` if they share a month, or are years. */
  to(first: Named, last: Named, tight: boolean): string;
  /** Two times of one day. */
  clocks(day: string, first: string, last: string): string;
  or(first: Named, last: Named): string;
  between(first: Named, last: Named): string;
  by(last: Named): string;
  onOrAfter(first: Named): string;
  /** It is still going on. */
  since(first: Named): string;
  /** No one knows when it ended. */
  from(first: Named): string;
  until(last: Named): string;
  /** No one knows when it began. */
  untilUnknownStart(last: Named): string;
  /** A day of which one time is known, as a bound or as an end. `clock` is "14:00 (UTC)". */
  withinDay(part: PartOfDay, day: string, clock: string): string;
  /** A Julian date. `other` is the same date in the Gregorian calendar, if it has a name there. */
  oldStyle(text: string, other: string | null): string;
  /** Means only a part of the period, as one end of `to`. */
  within(period: Named): string;
  /** If only this end of a date is approximate. */
  aboutEnd(end: Named): Forms;
  /** `single` is null if `text` is more than one date. */
  about(text: string, single: Named | null): string;
  uncertain(text: string): string;
  /** If only the last of two dates is uncertain. */
  lastUncertain(text: string): string;

  readonly axis: AxisYears;
}

/** How the axis writes years, as short as possible: "44 BC", "12,000", "13.8 bn BC". */
export interface AxisYears {
  /** Said of a time axis on which busy stretches have more room. */
  readonly notToScale: string;
  beforeChrist(year: string): string;
  /** For years of up to three digits. */
  afterChrist(year: string): string;
  readonly million: string;
  readonly billion: string;
  /** The signs between thousands (from five digits on) and before a fraction. */
  readonly separator: string;
  readonly decimal: string;
}
