/**
 * Warped time: a strictly increasing, piecewise linear function of time, by which busy stretches get
 * more room than quiet ones. Pure.
 *
 * Everything that is laid out stands at warped instants. The view, the words and the addresses are in
 * time.
 */
import { extent, type Extent } from './extent.ts';
import { instant, type Instant } from './instant.ts';
import { firstAfter } from './ordered.ts';

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

/** From this instant on, each ms of time is `rate` ms of warped time. */
export interface Pace {
  readonly from: number;
  readonly rate: number;
}

/**
 * A warp with these paces, in order. The first one also holds before its beginning, and the last one
 * has no end. The instant `fixed` is its own warped instant.
 */
export function makeWarp(
  paces: readonly Pace[],
  fixed: number,
  breaks: readonly number[] = [],
): Warp {
  const knots = Float64Array.from(paces, ({ from }) => from);
  const rates = Float64Array.from(paces, ({ rate }) => rate);
  const warped = new Float64Array(knots.length);
  for (let k = 1; k < knots.length; k++)
    warped[k] = warped[k - 1]! + (knots[k]! - knots[k - 1]!) * rates[k - 1]!;
  const apply = (t: number): number => {
    const k = lastUpTo(knots, t);
    return warped[k]! + (t - knots[k]!) * rates[k]!;
  };
  const shift = fixed - apply(fixed);
  for (let k = 0; k < warped.length; k++) warped[k]! += shift;
  return {
    apply: (t) => apply(t) as Warped,
    invert: (at) => {
      const k = lastUpTo(warped, at);
      return instant(knots[k]! + (at - warped[k]!) / rates[k]!);
    },
    knots,
    breaks,
  };
}

/** The index of the last value up to `x`; 0 if all are greater. */
const lastUpTo = (sorted: Float64Array, x: number): number =>
  Math.max(0, firstAfter(sorted, x) - 1);

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
