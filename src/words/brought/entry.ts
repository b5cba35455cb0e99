/** What a text of the interface is like, so that a file with it can be checked. Pure. */

/** What a value is, and so what it may be chosen by. */
export type ValueKind =
  | 'count'
  | 'ordinal'
  | 'text'
  /** A text that may be missing. */
  | 'maybe'
  | 'flag'
  | readonly string[];

export interface Value {
  /** `date.of` is another form of `date`. */
  readonly name: string;
  readonly kind: ValueKind;
}

export interface Entry {
  /** In English, as a file would have it. */
  readonly english: string | readonly string[];
  /** In the order in which they are given. */
  readonly values: readonly Value[];
  /** The text is cut in two here, because the page sets the name itself. */
  readonly around?: string;
  /** Why a language may do without it. */
  readonly unless?: string;
  /** In place of a rule that English, French and Ukrainian have in code. */
  readonly isRule?: boolean;
}

type Given = Pick<Entry, 'around' | 'unless'>;

/** @example entry('{n|one: {n} event|other: {n} events}', { n: 'count' }) */
export const entry = (
  english: Entry['english'],
  values: Readonly<Record<string, ValueKind>> = {},
  given: Given = {},
): Entry => ({
  english,
  values: Object.entries(values).map(([name, kind]) => ({ name, kind })),
  ...given,
});
