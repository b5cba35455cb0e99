/**
 * Warped time: a strictly increasing, piecewise linear function of time, by which busy stretches get
 * more room than quiet ones. Pure.
 *
 * Everything that is laid out stands at warped instants. The view, the words and the addresses are in
 * time.
 */
import { extent, type Extent } from './extent.ts';
import type { Instant } from './instant.ts';

/** In ms, like an instant, which it equals on a chart to scale. Px are zoom × warped ms. */
export type Warped = number & { readonly __unit: 'warped milliseconds' };

export interface WarpedExtent {
  readonly from: Warped;
  readonly to: Warped;
}

export interface Warp {
  readonly apply: (t: number) => Warped;
  readonly invert: (warped: number) => Instant;
  /** The instants at which the pace changes, in order. Empty if time is to scale. */
  readonly knots: Float64Array;
  /** The knots at which it changes so much that the axis must show it. */
  readonly breaks: readonly number[];
}

export const TO_SCALE: Warp = {
  apply: (t) => t as Warped,
  invert: (warped) => warped as Instant,
  knots: new Float64Array(),
  breaks: [],
};

export const isToScale = ({ knots }: Warp): boolean => knots.length === 0;

export const warpedExtent = (from: number, to: number): WarpedExtent => ({
  from: from as Warped,
  to: to as Warped,
});

export const warpExtent = ({ apply }: Warp, { from, to }: Extent): WarpedExtent => ({
  from: apply(from),
  to: apply(to),
});

export const unwarpExtent = ({ invert }: Warp, { from, to }: WarpedExtent): Extent =>
  extent(invert(from), invert(to));

/** How long `ms` of time are around an instant. */
export const lengthAround = (warp: Warp, t: number, ms: number): number =>
  isToScale(warp) || ms === Infinity ? ms : warp.apply(t + ms / 2) - warp.apply(t - ms / 2);

export const warpedLength = ({ from, to }: WarpedExtent): number => to - from;
