/** The widest view of a timeline, and what else holds for all its events together. Pure. */
import { extent, type Extent } from '../../time/extent.ts';
import { isClock } from '../../time/precision.ts';
import {
  isToScale,
  lengthAround,
  warpedExtent,
  type Warp,
  type WarpedExtent,
} from '../../time/warp.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { shortestFor, shortestOf } from '../../view/closeness.ts';
import { weekdaysFrom } from '../axis/weekdays.ts';

/** The extent from the first to the last known date, including home. */
export function dataHull({ events, home }: TimelineIndex): Extent {
  let { from, to } = home;
  for (const { when } of events) {
    const { extent } = when;
    if (extent.from !== -Infinity) {
      if (extent.from < from) from = extent.from;
      if (extent.from > to) to = extent.from;
    }
    if (extent.to !== Infinity) {
      if (extent.to < from) from = extent.to;
      if (extent.to > to) to = extent.to;
    }
  }
  return extent(from, to);
}

/** Widens an extent that is too short: at least some of the shortest stretches. */
export function widen({ from, to }: WarpedExtent, shortest: number): WarpedExtent {
  const missing = Math.max(0, 2 * shortest - (to - from)) / 2;
  return warpedExtent(from - missing, to + missing);
}

export function within(inner: WarpedExtent, outer: WarpedExtent): WarpedExtent {
  if (outer.from <= inner.from && inner.to <= outer.to) return inner;
  return warpedExtent(Math.max(inner.from, outer.from), Math.min(inner.to, outer.to));
}

/**
 * The shortest length that may fill the width: the least that any date is known exactly enough for.
 */
function shortestWarped(timeline: TimelineIndex, warp: Warp): number {
  const shortest = shortestOf(timeline);
  if (isToScale(warp)) return shortest;
  return timeline.events.reduce((least, { when }) => {
    const { from, to } = when.extent;
    const middle = Number.isFinite(from + to) ? (from + to) / 2 : Number.isFinite(from) ? from : to;
    return Math.min(least, lengthAround(warp, middle, shortestFor(when.precision)));
  }, Infinity);
}

export interface Overall {
  /** From the first to the last known date, with home. */
  readonly hull: Extent;
  /** The shortest length that may fill the width, in warped ms. */
  readonly shortest: number;
  /** Whether any date has a clock time; if not, no axis has hours. */
  readonly hours: boolean;
  /** Whether events differ in importance. */
  readonly isRanked: boolean;
  /** The first day whose weekday may be named: see axis/weekdays.ts. */
  readonly weekdaysFrom: number;
}

export const overallOf = (timeline: TimelineIndex, warp: Warp): Overall => ({
  hull: dataHull(timeline),
  shortest: shortestWarped(timeline, warp),
  hours: timeline.events.some(({ when }) => isClock(when.precision)),
  isRanked: timeline.events.some(({ importance }, _, [first]) => importance !== first!.importance),
  weekdaysFrom: weekdaysFrom(timeline),
});
