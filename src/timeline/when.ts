/** A resolved date: from the ends in the JSON to extents. Pure; imports only `time`. */
import { compareUnits, endOf, parseUnit, startOf, type CivilUnit } from '../time/civil-unit.ts';
import { extent } from '../time/extent.ts';
import type { Precision } from '../time/precision.ts';
import type { Form, When } from './timeline.ts';

/** As in the public format; see schema.ts. */
export interface ResolvedDate {
  readonly edtf: string;
  readonly form: Form;
  readonly precision: Precision;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate?: true | undefined;
  readonly uncertain?: true | undefined;
  readonly start?: ResolvedEnd | undefined;
  readonly end?: ResolvedEnd | undefined;
}

export interface ResolvedEnd {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Null, with nothing guessed, where the date contradicts itself or the calendar. */
export function whenOf(date: ResolvedDate): When | null {
  const units = [date.earliest, date.latest, ...ends(date.start), ...ends(date.end)];
  if (units.some((text) => text !== null && parseUnit(text) === null)) return null;
  const first = unit(date.earliest);
  const last = unit(date.latest);
  if (first && last && compareUnits(first, last) > 0) return null;
  if (date.form === 'single' && (!first || !last)) return null;
  const span = date.form === 'span' ? spanOf(date) : null;
  return {
    edtf: date.edtf,
    form: date.form,
    precision: date.precision,
    extent: extent(first ? startOf(first) : -Infinity, last ? endOf(last) : Infinity),
    core: span?.core ?? null,
    ...(span?.start && { start: span.start }),
    ...(span?.end && { end: span.end }),
    approximate: date.approximate ?? false,
    uncertain: date.uncertain ?? false,
  };
}

const ends = (end: ResolvedEnd | undefined) => (end ? [end.earliest, end.latest] : []);
const unit = (text: string | null): CivilUnit | null => (text === null ? null : parseUnit(text));

/**
 * The core runs from the start of the latest possible first unit to the end of the earliest
 * possible last one. An end that no one knows is bounded only by the other end; an open one never
 * comes (`2022-02/..` is still going on), so the core reaches as far.
 */
function spanOf(date: ResolvedDate): Pick<When, 'core' | 'start' | 'end'> {
  const start = {
    earliest: unit(date.start ? date.start.earliest : date.earliest),
    latest: unit(date.start ? date.start.latest : date.earliest),
  };
  const end = {
    earliest: unit(date.end ? date.end.earliest : date.latest),
    latest: unit(date.end ? date.end.latest : date.latest),
  };
  const lastStart = start.latest ?? (date.start ? end.latest : null);
  const firstEnd = end.earliest ?? (date.end ? start.earliest : null);
  const from = lastStart ? startOf(lastStart) : -Infinity;
  const to = firstEnd ? endOf(firstEnd) : Infinity;
  return {
    core: from < to ? extent(from, to) : null,
    ...(start.earliest && start.latest && { start: between(start.earliest, start.latest) }),
    ...(end.earliest && end.latest && { end: between(end.earliest, end.latest) }),
  };
}

const between = (first: CivilUnit, last: CivilUnit) => extent(startOf(first), endOf(last));
