/** The meaning of a phrase about time before it is counted from a date. Pure. */

export type Meaning =
  /** 1 = Monday … 7 = Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'weekend' }
  /** A day this many days after the day it counts from. */
  | { readonly kind: 'days'; readonly offset: number }
  /** The stretch from this many days earlier to the day itself. */
  | { readonly kind: 'last-days'; readonly days: number }
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: number;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'months'; readonly offset: number }
  | { readonly kind: 'years'; readonly offset: number }
  | { readonly kind: 'year'; readonly year: number }
  /** The words are about a date but leave it open; `why` ends a sentence "…: it …". */
  | { readonly kind: 'open'; readonly why: string };

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
