/** The stretch of the calendar that an event's label stands in. Pure. */
import { duration, extent, type Extent } from '../time/extent.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../time/instant.ts';
import { isClock } from '../time/precision.ts';
import type { DateUnit } from '../time/unit.ts';
import type { When } from '../time/when.ts';
import type { IndexedEvent } from '../timeline/timeline-index.ts';

export interface Cell extends Extent {
  /** False for a span that may have begun at any time of the cell. */
  readonly isExact: boolean;
}

/**
 * One cell for each event with a known end, in order of their beginning. It is the day, month or
 * year that its date names; for a span, that of its beginning. Moments of one day have cells of an
 * hour, those of one hour cells of a minute, and so on, as far as they are known: to show the label
 * of each, they must be set apart. Very many events have no such cells: most of them have no label.
 */
export function cellsOf(events: readonly Pick<IndexedEvent, 'when'>[]): Cell[] {
  const moments: Extent[] = [];
  const cells: Cell[] = [];
  for (const { when } of events) {
    const unit = unitOf(when);
    if (!unit) continue;
    const cell = uncertainStart(when) ?? { ...wholeDays(unit), isExact: true };
    if (isClock(unit.precision) && cell.isExact) moments.push(unit);
    else cells.push(cell);
  }
  const sizes = events.length > CROWD ? [DAY] : [DAY, HOUR, MINUTE, SECOND];
  for (const cell of apart(moments, sizes)) cells.push({ ...cell, isExact: true });
  return cells.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The unit in which the label stands. */
const unitOf = ({ start, end, earliest, latest }: When): DateUnit | null =>
  start?.earliest ?? start?.latest ?? earliest ?? latest ?? end?.earliest ?? null;

function uncertainStart({ form, start }: When): Cell | null {
  if (form !== 'span' || !start?.earliest || !start.latest) return null;
  const { from } = wholeDays(start.earliest);
  const { to } = wholeDays(start.latest);
  const isExact =
    start.earliest.from === start.latest.from && start.earliest.to === start.latest.to;
  return isExact ? null : { ...extent(from, to), isExact: false };
}

/** At least one day. Far from today, a day may be lost in rounding. */
function wholeDays({ from, to }: Extent): Extent {
  const first = Math.floor(from / DAY);
  return extent(first * DAY, Math.max(first + 1, Math.ceil(to / DAY)) * DAY);
}

const CROWD = 2000;

/** The coarsest cell for each moment that it shares with no other, and that its date still names. */
function apart(moments: readonly Extent[], [size, ...finer]: readonly number[]): Extent[] {
  if (size === undefined) return [];
  const groups = new Map<number, Extent[]>();
  for (const moment of moments) {
    const k = Math.floor(moment.from / size);
    const group = groups.get(k);
    if (group) group.push(moment);
    else groups.set(k, [moment]);
  }
  return [...groups].flatMap(([k, group]) => {
    const cell = extent(k * size, (k + 1) * size);
    if (group.length === 1 || finer.length === 0) return group.map(() => cell);
    // An hour is not divided any further if it is all that a date names.
    const coarse = group.filter((each) => duration(each) >= size);
    const fine = group.filter((each) => duration(each) < size);
    return [...coarse.map(() => cell), ...apart(fine, finer)];
  });
}
