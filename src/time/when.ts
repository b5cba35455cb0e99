/**
 * A date with all that is known of it: the model of every date, from the seed to the page. Pure.
 */
import type { Calendar } from './calendar.ts';
import { extent, type Extent } from './extent.ts';
import { DAY } from './instant.ts';
import { finest, type Precision } from './precision.ts';
import type { DateUnit } from './unit.ts';

/**
 * `single`: one date, at its precision ("6 January", "February 2022", "14:00").
 * `span`: something that lasted, from a start to an end.
 * `one-of`: one unknown date among these ("after 31 December and before the summit").
 */
export const FORMS = ['single', 'span', 'one-of'] as const;
export type Form = (typeof FORMS)[number];

export interface When {
  /** As its author wrote it. */
  readonly edtf: string;
  readonly form: Form;
  /** In which it is written; null: nobody says. */
  readonly calendar: Calendar | null;
  /** The finest that any part of it gives. */
  readonly precision: Precision;
  /** Both belong to it; one and the same for a single date. Null: open, or not known. */
  readonly earliest: DateUnit | null;
  readonly latest: DateUnit | null;
  /** `span` only: its two ends. */
  readonly start: SpanEnd | null;
  readonly end: SpanEnd | null;
  /** All that it may cover, for layout and order; an infinite end is open or not known. */
  readonly extent: Extent;
  /** `span` only: when it was certainly going on; null where that is never sure. */
  readonly core: Extent | null;
  /** Whether any part of it is; its units say which. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Mostly one unit: "2025". Nulls: there is no such end (`..`), or with `known` false no one says. */
export interface SpanEnd {
  readonly earliest: DateUnit | null;
  readonly latest: DateUnit | null;
  readonly known: boolean;
}

export const OPEN: SpanEnd = { earliest: null, latest: null, known: true };
export const UNKNOWN: SpanEnd = { earliest: null, latest: null, known: false };
export const endAt = (unit: DateUnit): SpanEnd => ({ earliest: unit, latest: unit, known: true });

export const singleDate = (edtf: string, unit: DateUnit): When => ({
  ...common(edtf, unit, unit, [unit]),
  form: 'single',
  start: null,
  end: null,
  core: null,
});

/** At least one of them is given. */
export const oneOf = (edtf: string, first: DateUnit | null, last: DateUnit | null): When => ({
  ...common(edtf, first, last, [first, last]),
  form: 'one-of',
  start: null,
  end: null,
  core: null,
});

/** At least one of its ends has a unit. */
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

/** A day counts whole; of what is coarser, the first or last day is all that is certain. */
const firstPart = (unit: DateUnit): number => Math.min(unit.to, unit.from + DAY);
const lastPart = (unit: DateUnit): number => Math.max(unit.from, unit.to - DAY);

/**
 * From the last part of the start to the first part of the end. An end that no one knows is bounded
 * only by the other one; an open one never comes (`2022-02/..` is still going on), so the core
 * reaches as far. It never starts later than it ends: `2026-03-15/2026-03` ended after the 15th.
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
