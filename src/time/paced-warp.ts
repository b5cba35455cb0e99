/** The warp of evened time, which a chart to scale does without. Pure. */
import { instant } from './instant.ts';
import { firstAfter } from './ordered.ts';
import type { Warp, Warped } from './warp.ts';

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
