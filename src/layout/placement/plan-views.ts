/** The widest view, home, and the zoom for which home is packed. Pure. */
import type { Extent } from '../../time/extent.ts';
import { warpedLength, warpExtent, type Warp, type WarpedExtent } from '../../time/warp.ts';
import type { Entries } from './entry.ts';
import { widen, within, type Overall } from './limits.ts';
import { padExtent, ROOM_FOR_ALL } from './padding.ts';
import type { PlanView } from './plan.ts';

/**
 * The packing of home holds a little further out than home, because labels fade in over that
 * distance. With less they would pop; more would take room away from home. If the widest view is
 * closer than that, the packing need only hold just past it.
 */
export const PLANNED = 2 ** 0.1;
const JUST = 1 + 1e-9;

interface Views {
  readonly limits: WarpedExtent;
  readonly home: WarpedExtent;
  readonly planView: PlanView;
  /** Px per warped ms in the widest view. */
  readonly widest: number;
  /** Warped ms across the whole length at the finest zoom. */
  readonly shortest: number;
}

/** @param length the length of the chart along time, in px */
export function planViews(
  e: Entries,
  start: Extent,
  overall: Overall,
  warp: Warp,
  length: number,
): Views {
  const shortest = overall.shortest / (e.down ? 2 : 1);
  const whole = widen(warpExtent(warp, overall.hull), shortest);
  const limits = padExtent(e, whole, length, ROOM_FOR_ALL);
  const home = within(padExtent(e, warpExtent(warp, start), length), limits);
  const homeZoom = length / warpedLength(home);
  const widest = length / warpedLength(limits);
  const zoom = Math.max(homeZoom / PLANNED, widest / JUST);
  const planView = { zoom, homeZoom, from: home.from, to: home.to };
  return { limits, home, planView, widest, shortest };
}
