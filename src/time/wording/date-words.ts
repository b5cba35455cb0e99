/** What a language needs to put dates into words. Pure. */
import type { CivilDate } from '../civil-date.ts';
import type { DateNames } from './date-names.ts';

/**
 * A date with the words for it. `text` stands alone ("січень 2026 року"); `of` stands after a
 * preposition or beside "about" ("січня 2026 року"). In most languages both are the same.
 */
export interface Named {
  /**
   * `day` has a clock's time, too, where the date is that exact; `clock` is that time alone. `some`
   * and `about` are phrases that take no article: "some day in May 1850", "about 1984".
   */
  readonly kind:
    'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'clock' | 'some' | 'about';
  readonly date: CivilDate;
  readonly text: string;
  readonly of: string;
}

/** The two forms of a name; see `Named`. */
export type Forms = Pick<Named, 'text' | 'of'>;

export interface DateWords {
  readonly names: DateNames;
  /** "1", "1er". */
  dayOfMonth(day: number): string;
  /** A day without its year. @example day('6', 'January', 'Tuesday') // "Tuesday 6 January" */
  day(dayOfMonth: string, month: string, weekday: string | null): string;
  /**
   * A year of any size: 2026, 0 (which is 1 BC), -13_800_000_000. `of`: behind a month, or as in
   * `Named`. `brief`: for lists.
   */
  year(year: number, of: boolean, brief: boolean): string;
  /** 19 for the years from 1800 to 1899. */
  century(ordinal: number): Forms;
  /** `year` is its first. */
  decade(year: number): Forms;
  /** `season` is a code of EDTF, from 21 to 32; `year` is the one in which it begins. */
  season(year: number, season: number): Forms;
  /** Some day or month within a period. */
  some(part: 'day' | 'month', period: Named): Forms;
  /** `clock` is "14:00". */
  withClock(day: string, clock: string): string;
  /** `clock` is where the hour begins. */
  withHour(day: string, clock: string): string;

  /** One date, standing alone. */
  single(date: Named, brief: boolean): string;
  /** Two ends of something that lasted; `tight` where they share a month, or are years. */
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
  /** At some time of a day, up to a clock's time. */
  dayBy(day: string, clock: string): string;
  /** Of the Julian calendar; `other` is the same in the Gregorian one, if that has a name for it. */
  oldStyle(text: string, other: string | null): string;
  /** A period of which only a part is meant: as one end of `to`. */
  within(period: Named): string;
  /** One end alone that is about then. */
  aboutEnd(end: Named): Forms;
  /** `single` is null where `text` is more than one date. */
  about(text: string, single: Named | null): string;
  uncertain(text: string): string;

  readonly known: Knowledge;
  readonly axis: AxisYears;
}

/** How an axis writes its years, as short as can be: "44 BC", "12,000", "13.8 bn BC". */
export interface AxisYears {
  beforeChrist(year: string): string;
  /** For years of up to three digits. */
  afterChrist(year: string): string;
  readonly million: string;
  readonly billion: string;
  /** Between thousands, from five digits on; and before a fraction. */
  readonly separator: string;
  readonly decimal: string;
}

/** What is longer than a day. */
type Period = 'century' | 'decade' | 'year' | 'season' | 'month';

/** Short phrases for what is not known about a date. */
export interface Knowledge {
  /** For one date of each precision; null where nothing is missing. */
  readonly single: Readonly<Record<Period | 'day' | 'hour', string>>;
  readonly oneOf: Readonly<Record<Period | 'day', string>>;
  readonly oneMoment: string;
  readonly bounds: string;
  readonly startWithin: Readonly<Record<Period, string>>;
  readonly endWithin: Readonly<Record<Period, string>>;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly noEnd: string;
  readonly hours: string;
  readonly approximate: string;
  readonly uncertain: string;
}
