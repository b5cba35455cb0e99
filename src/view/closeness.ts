/** How closely one may look, given the dates in view. Pure. */
import { overlaps, type Extent } from '../time/extent.ts';
import { DAY, HOUR, instant, MINUTE, type Instant } from '../time/instant.ts';
import { firstAtLeast } from '../time/ordered.ts';
import { PRECISIONS, type Precision } from '../time/precision.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';

/** The shortest view for each precision, in ms: zooming in further would show nothing new. */
const SHORTEST: Record<Precision, number> = {
  century: 36_525 * DAY,
  decade: 3652 * DAY,
  year: 365 * DAY,
  season: 90 * DAY,
  month: 28 * DAY,
  day: DAY,
  hour: 6 * HOUR,
  minute: HOUR,
  second: 2 * MINUTE,
};

/** The number of instants that must be distinct across a view. */
const INSTANTS = 2 ** 15;

/**
 * The shortest extent that numbers can still resolve there, in ms: far from 1970 doubles are
 * coarse.
 */
export const coarseness = ({ from, to }: Readonly<Record<'from' | 'to', number>>): number =>
  INSTANTS * Number.EPSILON * Math.max(Math.abs(from), Math.abs(to));

/** The shortest view, in ms, for a date of this precision. */
export const shortestFor = (precision: Precision): number => SHORTEST[precision];

/** The shortest stretch, in ms, that may fill the width of a timeline. */
export const shortestOf = ({ events }: TimelineIndex): number =>
  shortest(events.reduce((rank, { when }) => Math.max(rank, rankOf(when)), -1));

/** The same for the events within an extent; Infinity if no event is there. */
export type Closeness = (shown: Extent) => number;

/** @param finest from `finestIn` */
export const measureCloseness =
  (finest: FinestIn): Closeness =>
  (shown) => {
    const known = finest(shown);
    return known ? Math.max(SHORTEST[known], coarseness(shown)) : Infinity;
  };

/** The precision of the best-known date in an extent; null if there are no events in it. */
export type FinestIn = (shown: Extent) => Precision | null;

export function finestIn({ events }: Pick<TimelineIndex, 'events'>): FinestIn {
  const extents = new Map<Precision, Extent[]>(PRECISIONS.map((precision) => [precision, []]));
  for (const { when } of events) extents.get(when.precision)!.push(when.extent);
  const classes = [...extents.values()].map(stretchesOf);
  return (shown) => PRECISIONS[classes.findLastIndex((each) => reaches(each, shown))] ?? null;
}

/**
 * Where in `shown` to zoom in, as near to `near` as possible: an instant of an event whose date is
 * exact enough. Null if there is none.
 *
 * @param isExact whether a view of this many ms around an instant would be closer
 */
export function nearestToZoomInto(
  { events }: Pick<TimelineIndex, 'events'>,
  shown: Extent,
  near: Instant,
  isExact: (shortest: number, at: Instant) => boolean,
): Instant | null {
  let nearest: Instant | null = null;
  for (const { when } of events) {
    if (!overlaps(when.extent, shown)) continue;
    const from = Math.max(when.extent.from, shown.from);
    const to = Math.min(when.extent.to, shown.to);
    const at = instant(Math.min(Math.max(near, from), to));
    if (!isExact(SHORTEST[when.precision], at)) continue;
    if (nearest === null || Math.abs(at - near) < Math.abs(nearest - near)) nearest = at;
  }
  return nearest;
}

/**
 * Some extents in order of their beginning: when each begins, and the latest end of all up to it.
 */
interface Stretches {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** Prepared once, so that the cost of a frame does not grow with the number of events. */
function stretchesOf(extents: readonly Extent[]): Stretches {
  const ordered = [...extents].sort((a, b) => a.from - b.from);
  let last = -Infinity;
  return {
    from: Float64Array.from(ordered, ({ from }) => from),
    until: Float64Array.from(ordered, ({ to }) => (last = Math.max(last, to))),
  };
}

/** Whether any of them is in view. */
function reaches({ from, until }: Stretches, shown: Extent): boolean {
  const begun = firstAtLeast(from, shown.to);
  return begun > 0 && until[begun - 1]! > shown.from;
}

const rankOf = ({ precision }: { precision: Precision }): number => PRECISIONS.indexOf(precision);

/** By index in `PRECISIONS`. −1 stands for a timeline without events, which shows days. */
const shortest = (rank: number): number => SHORTEST[PRECISIONS[rank] ?? 'day'];
