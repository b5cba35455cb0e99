/** How far a label may stand that stays in view past the end of its bar. Pure. */
import { LEFT, TEXT_GAP, type Side } from '../placement/entry.ts';
import { FADED, type Placement } from '../placement/placement.ts';
import { query } from '../placement/query.ts';
import { x, type Scale } from '../axis/scale.ts';

/** Px from the left edge up to which what `i` writes is clear of its row, if it needs so many. */
export type Room = (i: number, needed: number) => number;

/**
 * Of a frame. What comes next in the row gets its room while one zooms in before it shows, over the
 * quarter octave that it takes to fade in afterwards: so labels go out of its way, and never jump.
 */
export function roomIn(placement: Placement, view: Scale): Room {
  const { entries: e, places, index, band } = placement;
  let near: readonly number[] | null = null;
  return (i, needed) => {
    near ??= query(index, e, places, view, view.zoom * FADED);
    let room = needed;
    for (const j of near) {
      if (e.t0[j]! <= e.t0[i]! || places.row[j] !== places.row[i] || band[j] !== band[i]) continue;
      const side = places.side[j] as Side;
      // A label on the left brings its gap along.
      const gap = side === LEFT && e.t1[j] === e.t0[j] ? 0 : TEXT_GAP;
      const free = x(view, e.t0[j]!) - e.leftward[side][j]! - gap;
      const come = 1 - Math.log(places.activation[j]! / view.zoom) / Math.log(FADED);
      room = Math.min(room, needed - Math.min(1, come) * Math.max(0, needed - free));
    }
    return room;
  };
}
