/**
 * The model of every date, from the seed to the page, with all that is known about it. Pure.
 */
import type { Calendar } from './calendar.ts';
import { extent, type Extent } from './extent.ts';
import { DAY } from './instant.ts';
import { finest, type Precision } from './precision.ts';
import type { DateUnit } from './unit.ts';

/**
 * `single`: one date, at its precision ("6 January", "February 2022", "14:00").
 * `span`: something that lasted, from a start to an end.
 * `one-of`: an unknown date out of several ("after 31 December and before the summit").
 */
export const FORMS = ['single', 'span', 'one-of'] as const;
export type Form = (typeof FORMS)[number];

export interface When {
  /** The text that the author wrote. */
  readonly edtf: string;
  readonly form: Form;
  /** The calendar that it is written in. Null if unknown. */
  readonly calendar: Calendar | null;
  /** The finest precision of any part. */
  readonly precision: Precision;
  /** Both are part of the date, and the same for a single date. Null if open or unknown. */
  readonly earliest: DateUnit | null;
  readonly latest: DateUnit | null;
  /** Only a `span` has two ends. */
  readonly start: SpanEnd | null;
  readonly end: SpanEnd | null;
  /** All the time it may cover, for layout and order. An infinite end is open or unknown. */
  readonly extent: Extent;
  /** `span` only: when it was certainly going on. Null if that is never certain. */
  readonly core: Extent | null;
  /** Whether any part is approximate or uncertain. The units say which. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Usually one unit: "2025". With nulls, the end is open (`..`) or, if not `known`, unknown. */
export interface SpanEnd {
  readonly earliest: DateUnit | null;
  readonly latest: DateUnit | null;
  readonly known: boolean;
}

export const OPEN: SpanEnd = { earliest: null, latest: null, known: true };
export const UNKNOWN: SpanEnd = { earliest: null, latest: null, known: false };
export const endAt = (unit: DateUnit): SpanEnd => ({ earliest: unit, latest: unit, known: true });

/** Written out, because most dates are single: copies of objects have shapes of their own. */
export const singleDate = (edtf: string, unit: DateUnit): When => ({
  edtf,
  form: 'single',
  calendar: unit.calendar,
  precision: unit.precision,
  earliest: unit,
  latest: unit,
  start: null,
  end: null,
  extent: extent(unit.from, unit.to),
  core: null,
  approximate: unit.approximate,
  uncertain: unit.uncertain,
});

/** At least one of the two units must be given. */
export const oneOf = (edtf: string, first: DateUnit | null, last: DateUnit | null): When => ({
  ...common(edtf, first, last, [first, last]),
  form: 'one-of',
  start: null,
  end: null,
  core: null,
});

/** At least one end must have a unit. */
export const spanOf = (edtf: string, start: SpanEnd, end: SpanEnd): When => ({
  ...common(edtf, start.earliest, end.latest, [
    start.earliest,
    start.latest,
    end.earliest,
    end.latest,
  ]),
  form: 'span',
  start,
  end,
  core: coreOf(start, end),
});

function common(
  edtf: string,
  earliest: DateUnit | null,
  latest: DateUnit | null,
  all: readonly (DateUnit | null)[],
) {
  const units = all.filter((unit) => unit !== null);
  return {
    edtf,
    calendar: units[0]!.calendar,
    precision: finest(units.map((unit) => unit.precision)),
    earliest,
    latest,
    extent: extent(earliest?.from ?? -Infinity, latest?.to ?? Infinity),
    approximate: units.some((unit) => unit.approximate),
    uncertain: units.some((unit) => unit.uncertain),
  };
}

/** A day counts as a whole. Of a coarser unit, only its first or last day is certain. */
const firstPart = (unit: DateUnit): number => Math.min(unit.to, unit.from + DAY);
const lastPart = (unit: DateUnit): number => Math.max(unit.from, unit.to - DAY);

/**
 * From the last part of the start to the first part of the end. An unknown end is bounded only by
 * the other one. An open end never comes (`2022-02/..` is still going on), so the core has no limit
 * there. It never starts later than it ends: `2026-03-15/2026-03` ended after the 15th.
 */
function coreOf(start: SpanEnd, end: SpanEnd): Extent | null {
  const begun = start.latest ?? (start.known ? null : end.latest);
  const over = end.earliest ?? (end.known ? null : start.earliest);
  const both = begun !== null && over !== null;
  const from = both
    ? Math.min(lastPart(begun), lastPart(end.latest ?? over))
    : begun && lastPart(begun);
  const to = both
    ? Math.max(firstPart(over), firstPart(start.earliest ?? begun))
    : over && firstPart(over);
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  return first < last ? extent(first, last) : null;
}
