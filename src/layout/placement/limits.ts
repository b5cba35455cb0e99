/** The widest view of a timeline. Pure. */
import { contains, extent, type Extent } from '../../time/extent.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** The extent from the first to the last known date, including home. */
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

/** Widens an extent that is too short: at least some of the shortest stretches. */
export function widen({ from, to }: Extent, shortest: number): Extent {
  const missing = Math.max(0, 2 * shortest - (to - from)) / 2;
  return extent(from - missing, to + missing);
}

export function within(inner: Extent, outer: Extent): Extent {
  if (contains(outer, inner)) return inner;
  return extent(Math.max(inner.from, outer.from), Math.min(inner.to, outer.to));
}
