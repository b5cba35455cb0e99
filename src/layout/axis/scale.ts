/** Converts instants to px. Pure. */
import type { Extent } from '../../time/extent.ts';
import { TO_SCALE, warpExtent, type Warp, type WarpedExtent } from '../../time/warp.ts';

export interface Scale extends WarpedExtent {
  /** What is shown, in time; `from` and `to` are the same as warped. */
  readonly extent: Extent;
  readonly warp: Warp;
  /** Px from the first instant to the last. */
  readonly width: number;
  /** Px per warped millisecond: the `s` of README.md in src/layout. */
  readonly zoom: number;
}

export function scale(extent: Extent, width: number, warp = TO_SCALE): Scale {
  const { from, to } = warpExtent(warp, extent);
  return { extent, warp, from, to, width, zoom: width / (to - from) };
}

/**
 * Px to a warped instant. Subtracts before it multiplies, so that years far from now keep their last
 * px.
 */
export const x = ({ from, zoom }: Scale, warped: number): number => (warped - from) * zoom;

/** Px to an instant. */
export const xOf = (view: Scale, t: number): number => x(view, view.warp.apply(t));
