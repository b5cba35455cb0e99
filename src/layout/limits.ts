/** What a timeline may be shown of at most, and how closely. Pure; imports `time` and `timeline`. */
import { contains, extent, type Extent } from '../time/extent.ts';
import { DAY, HOUR, MINUTE } from '../time/instant.ts';
import { PRECISIONS, type Precision } from '../time/precision.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The stretch between the first and last date that is known, with home in it. */
export function dataHull({ events, home }: Timeline): Extent {
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

/** Not all at one instant: at least some of the shortest stretches. */
export function wide({ from, to }: Extent, shortest: number): Extent {
  const missing = Math.max(0, 2 * shortest - (to - from)) / 2;
  return extent(from - missing, to + missing);
}

export function within(inner: Extent, outer: Extent): Extent {
  if (contains(outer, inner)) return inner;
  return extent(Math.max(inner.from, outer.from), Math.min(inner.to, outer.to));
}

/** Zoom ends where one more step would show what no date is precise enough to fill. */
const SHORTEST: Record<Precision, number> = {
  year: 365 * DAY,
  month: 28 * DAY,
  day: DAY,
  hour: 6 * HOUR,
  minute: HOUR,
  second: 2 * MINUTE,
};

/** Ms across the whole width, at the finest zoom. */
export function shortestOf({ events }: Timeline): number {
  const finest = events.reduce((n, { when }) => Math.max(n, PRECISIONS.indexOf(when.precision)), 0);
  return SHORTEST[PRECISIONS[events.length > 0 ? finest : PRECISIONS.indexOf('day')]!];
}
