/** The meaning of a phrase about time before it is counted from a date. Pure. */

/** 1 = Monday … 7 = Sunday. */
type Weekday = number;

export type Meaning =
  /** The nearest one, which may be the day itself. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** The nearest one before or after the day, which does not count. */
  | {
      readonly kind: 'other-weekday';
      readonly weekday: Weekday;
      readonly direction: 'back' | 'ahead';
    }
  /** The one in the week that many weeks later. A week begins on the weekday `start`. */
  | {
      readonly kind: 'weekday-of-week';
      readonly weekday: Weekday;
      readonly weeks: number;
      readonly start: Weekday;
    }
  | { readonly kind: 'week'; readonly weeks: number; readonly start: Weekday }
  | { readonly kind: 'weekend' }
  /** The first weekend that begins at least this many days later. */
  | { readonly kind: 'later-weekend'; readonly days: number }
  /** A day this many days after the day it counts from. */
  | { readonly kind: 'days'; readonly offset: number }
  /** The stretch from this many days earlier to the day itself. */
  | { readonly kind: 'last-days'; readonly days: number }
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: Weekday;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'months'; readonly offset: number }
  | { readonly kind: 'years'; readonly offset: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Readers may take it for any of these; `why` ends a sentence "…: it …". */
  | { readonly kind: 'either'; readonly of: readonly SingleMeaning[]; readonly why: string }
  /** The words are about a date but leave it open; `why` ends a sentence "…: it …". */
  | { readonly kind: 'open'; readonly why: string };

/** A meaning that names one date, seen from one day. */
export type SingleMeaning = Exclude<Meaning, { readonly kind: 'either' | 'open' }>;

/** A rule of a language. If `pattern` matches, its named groups give the meaning. */
export interface Rule {
  readonly pattern: RegExp;
  readonly means: (groups: Readonly<Record<string, string | undefined>>) => Meaning;
}

export interface PhraseBook {
  /** Longer phrases come first, because later rules do not see what an earlier rule has matched. */
  readonly rules: readonly Rule[];
  /** Words right before a date that make it a bound: "since Monday". */
  readonly bounds: RegExp;
}

/** Word boundaries here allow for letters outside ASCII and for "Dec." with its full stop. */
export const rule = (pattern: string, means: Rule['means'], flags = ''): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, `gu${flags}`),
  means,
});

export const fixed = (pattern: string, meaning: Meaning): Rule => rule(pattern, () => meaning, 'i');

export const open = (pattern: string, why: string): Rule => fixed(pattern, { kind: 'open', why });

/** The meaning of a day's name, by how a language numbers weekdays and months. */
export const dayMeaning =
  (weekdayOf: (name: string) => number, monthOf: (name: string) => number): Rule['means'] =>
  ({ weekday, month, day, year }) => ({
    kind: 'day',
    month: monthOf(month!),
    day: parseInt(day!, 10),
    ...(year && { year: Number(year) }),
    ...(weekday && { weekday: weekdayOf(weekday) }),
  });

const DAYS_DIFFER = 'is read as one day by some and as another by others';

/** "last Friday", on a Saturday: yesterday, or the Friday of the week before. */
export const lastWeekday = (weekday: Weekday): Meaning => ({
  kind: 'either',
  why: DAYS_DIFFER,
  of: [{ kind: 'other-weekday', weekday, direction: 'back' }, ...weekdayOfWeeks(weekday, -1)],
});

/** "next Friday", on a Monday: in four days, or in eleven. */
export const nextWeekday = (weekday: Weekday): Meaning => ({
  kind: 'either',
  why: DAYS_DIFFER,
  of: [{ kind: 'other-weekday', weekday, direction: 'ahead' }, ...weekdayOfWeeks(weekday, 1)],
});

/** "this Friday", on a Saturday: yesterday, or in six days. */
export const thisWeekday = (weekday: Weekday): Meaning => ({
  kind: 'either',
  why: DAYS_DIFFER,
  of: [...weekdayOfWeeks(weekday, 0), { kind: 'other-weekday', weekday, direction: 'ahead' }],
});

/** For weeks that begin on Monday, and on Sunday. */
const weekdayOfWeeks = (weekday: Weekday, weeks: number): SingleMeaning[] =>
  [1, 7].map((start) => ({ kind: 'weekday-of-week', weekday, weeks, start }));

export const NEXT_WEEKEND: Meaning = {
  kind: 'either',
  why: 'is read as one weekend by some and as another by others',
  of: [
    { kind: 'later-weekend', days: 1 },
    { kind: 'later-weekend', days: 7 },
  ],
};

/** The night before the day, or the one that follows it: each has parts of two days. */
export const LAST_NIGHT: Meaning = {
  kind: 'either',
  why: 'may lie on either of two days',
  of: [
    { kind: 'days', offset: -1 },
    { kind: 'days', offset: 0 },
  ],
};
