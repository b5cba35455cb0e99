/**
 * The zoom from which no edge cuts a label off: neither an edge of the widest view, which nobody
 * can pan past, nor one of home. Pure.
 *
 * An edge acts like a neighbour that always shows: it can only make a label show later.
 */
import type { WarpedExtent } from '../../time/warp.ts';
import { fillNumbers, LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import { isWhole, type PlanView } from './plan.ts';

/** Just past home. */
const PAST = 1.0001;

/** By side, then entry: px per ms. */
export function zoomsUncut(
  e: Entries,
  limits: WarpedExtent,
  home: PlanView,
): readonly [Float64Array, Float64Array] {
  const zoomsOn = (side: Side): Float64Array =>
    fillNumbers(e.count, (i) => {
      const zoom = edgeZoom(e, i, side, limits);
      const atHome = e.t0[i]! <= home.to && e.t1[i]! >= home.from;
      return atHome && !isWhole(e, i, side, home) ? Math.max(zoom, home.homeZoom * PAST) : zoom;
    });
  return [zoomsOn(RIGHT), zoomsOn(LEFT)];
}

function edgeZoom(e: Entries, i: number, side: Side, { from, to }: WarpedExtent): number {
  const left = e.leftward[side][i]! / Math.max(1, e.t0[i]! - from);
  return Math.max(left, e.rightward[side][i]! / Math.max(1, to - e.t0[i]!));
}
