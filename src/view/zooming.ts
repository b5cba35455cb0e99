/** How far one may zoom, and around which point. Pure. */
import { finest, type Precision } from '../time/precision.ts';
import {
  lengthAround,
  TO_SCALE,
  unwarpExtent,
  warpedLength,
  type Warp,
  type WarpedExtent,
} from '../time/warp.ts';
import { measureCloseness, finestIn, nearestToZoomInto } from './closeness.ts';
import { warpedAt, zoom, type Limits } from './navigation.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';

/** A change of less than a thousandth does not count as zooming. */
const CLOSER = 0.999;

export interface Zooming {
  /**
   * The limits for a move from one extent to another: nobody gets closer than the dates there are
   * exact. A reader who is already closer may stay so, even where dates are coarser.
   */
  readonly limitsOn: (shown: WarpedExtent, wanted: WarpedExtent) => Limits;
  /** Whether an event in view is known exactly enough to zoom in on. */
  readonly canZoomIn: (shown: WarpedExtent) => boolean;
  /** The precision of the best-known date in view; of all dates if none is in view. */
  readonly finest: (shown: WarpedExtent) => Precision;
  readonly canZoomOut: (shown: WarpedExtent) => boolean;
  /**
   * Zooms by as much of `factor` as the limits allow, around a fraction of the width. If no event
   * there is exact enough to zoom in on, it zooms around the nearest one in view that is.
   */
  readonly zoomed: (shown: WarpedExtent, factor: number, fraction: number) => WarpedExtent;
}

/** @param density how many times closer one may come than in rows: more in a column. */
export function createZooming(
  events: TimelineIndex['events'],
  limits: () => Limits,
  density: () => number,
  warp: Warp = TO_SCALE,
): Zooming {
  const known = finestIn({ events });
  const closest = measureCloseness(known);
  const ofAll = events.length > 0 ? finest(events.map(({ when }) => when.precision)) : 'day';
  /** The shortest length that may be shown there, in warped ms. */
  const shortestAt = (shown: WarpedExtent): number =>
    lengthAround(
      warp,
      warp.invert(warpedAt(shown, 0.5)),
      closest(unwarpExtent(warp, shown)) / density(),
    );
  const limitsOn = (shown: WarpedExtent, wanted: WarpedExtent): Limits => {
    const least = Math.min(warpedLength(shown), shortestAt(wanted));
    return { ...limits(), shortest: Math.max(limits().shortest, least) };
  };
  const mostAbout = (shown: WarpedExtent, factor: number, fraction: number): number =>
    Math.max(1, warpedLength(shown) / limitsOn(shown, zoom(shown, factor, fraction)).shortest);
  return {
    limitsOn,
    finest: (shown) => known(unwarpExtent(warp, shown)) ?? ofAll,
    canZoomIn: (shown) => {
      const least = Math.max(limits().shortest, shortestAt(shown));
      return least < warpedLength(shown) * CLOSER;
    },
    canZoomOut: (shown) => warpedLength(shown) < warpedLength(limits().extent) * CLOSER,
    zoomed: (shown, factor, fraction) => {
      const most = mostAbout(shown, factor, fraction);
      const length = warpedLength(shown) * density() * CLOSER;
      const near = warp.invert(warpedAt(shown, fraction));
      const about =
        factor <= 1 || most > 1 / CLOSER
          ? null
          : nearestToZoomInto(
              { events },
              unwarpExtent(warp, shown),
              near,
              (shortest, at) => lengthAround(warp, at, shortest) < length,
            );
      if (about === null) return zoom(shown, Math.min(factor, most), fraction);
      const there = (warp.apply(about) - shown.from) / warpedLength(shown);
      return zoom(shown, Math.min(factor, mostAbout(shown, factor, there)), there);
    },
  };
}
