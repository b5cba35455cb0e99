/** Turns days of the JSON into the model: extents of whole days, and the days of rest. Pure. */
import { dayNumber } from '../time/civil-date.ts';
import { extent, type Extent } from '../time/extent.ts';
import { parseInstant } from '../time/iso.ts';
import { parseDate } from '../time/unit-text.ts';
import { SATURDAY_AND_SUNDAY, type Weekends } from '../time/weekend.ts';
import type { TimelineJson } from './schema.ts';

/** Null if it is not a stretch of days. */
export function extentOf({ from, to }: TimelineJson['home']): Extent | null {
  const [first, after] = [parseInstant(from), parseInstant(to)];
  return first !== null && after !== null && first < after ? extent(first, after) : null;
}

/** Saturday and Sunday if none are given. */
export const weekendsOf = (periods: TimelineJson['weekend']): Weekends =>
  periods
    ?.map(({ from, days }) => ({
      from: from === undefined ? -Infinity : dayNumber(parseDate(from)!),
      days,
    }))
    .sort((a, b) => a.from - b.from) ?? SATURDAY_AND_SUNDAY;
