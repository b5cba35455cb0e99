/** How far one may zoom, and around which point. Pure. */
import { duration, type Extent } from '../time/extent.ts';
import { finest, type Precision } from '../time/precision.ts';
import { measureCloseness, finestIn, nearestToZoomInto } from './closeness.ts';
import { instantAt, zoom, type Limits } from './navigation.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** A change of less than a thousandth does not count as zooming. */
const CLOSER = 0.999;

export interface Zooming {
  /**
   * The limits for a move from one extent to another: nobody gets closer than the dates there are
   * exact. A reader who is already closer may stay so, even where dates are coarser.
   */
  readonly limitsOn: (shown: Extent, wanted: Extent) => Limits;
  /** Whether an event in view is known exactly enough to zoom in on. */
  readonly canZoomIn: (shown: Extent) => boolean;
  /** The precision of the best-known date in view; of all dates if none is in view. */
  readonly finest: (shown: Extent) => Precision;
  readonly canZoomOut: (shown: Extent) => boolean;
  /**
   * Zooms by as much of `factor` as the limits allow, around a fraction of the width. If no event
   * there is exact enough to zoom in on, it zooms around the nearest one in view that is.
   */
  readonly zoomed: (shown: Extent, factor: number, fraction: number) => Extent;
}

/** @param density how many times closer one may come than in rows: more in a column. */
export function createZooming(
  events: Timeline['events'],
  limits: () => Limits,
  density: () => number,
): Zooming {
  const closest = measureCloseness({ events });
  const known = finestIn({ events });
  const ofAll = events.length > 0 ? finest(events.map(({ when }) => when.precision)) : 'day';
  const limitsOn = (shown: Extent, wanted: Extent): Limits => {
    const least = Math.min(duration(shown), closest(wanted) / density());
    return { ...limits(), shortest: Math.max(limits().shortest, least) };
  };
  const mostAbout = (shown: Extent, factor: number, fraction: number): number =>
    Math.max(1, duration(shown) / limitsOn(shown, zoom(shown, factor, fraction)).shortest);
  return {
    limitsOn,
    finest: (shown) => known(shown) ?? ofAll,
    canZoomIn: (shown) => {
      const least = Math.max(limits().shortest, closest(shown) / density());
      return least < duration(shown) * CLOSER;
    },
    canZoomOut: (shown) => duration(shown) < duration(limits().extent) * CLOSER,
    zoomed: (shown, factor, fraction) => {
      const most = mostAbout(shown, factor, fraction);
      const length = duration(shown) * density() * CLOSER;
      const about =
        factor <= 1 || most > 1 / CLOSER
          ? null
          : nearestToZoomInto({ events }, shown, instantAt(shown, fraction), length);
      if (about === null) return zoom(shown, Math.min(factor, most), fraction);
      const there = (about - shown.from) / duration(shown);
      return zoom(shown, Math.min(factor, mostAbout(shown, factor, there)), there);
    },
  };
}
