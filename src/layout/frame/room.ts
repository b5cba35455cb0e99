/** How much room a label has that slides past the end of its bar. Pure. */
import { LEFT, TEXT_GAP, type Side } from '../placement/entry.ts';
import { FADED, type Placement } from '../placement/placement.ts';
import { findInView } from '../placement/query.ts';
import { x, type Scale } from '../axis/scale.ts';

/**
 * The px from the left edge up to which entry `i` may be drawn without touching its row, if it
 * needs that many.
 */
export type Room = (i: number, needed: number) => number;

/**
 * For one frame. While a reader zooms in, the next label of the row gains its room gradually, over
 * the quarter octave before it shows. So a sliding label makes way smoothly and never jumps.
 */
export function roomIn(placement: Placement, view: Scale): Room {
  const { entries: e, positions, index, band } = placement;
  let near: readonly number[] | null = null;
  return (i, needed) => {
    near ??= findInView(index, e, positions, view, view.zoom * FADED);
    let room = needed;
    for (const j of near) {
      if (e.t0[j]! <= e.t0[i]! || positions.row[j] !== positions.row[i] || band[j] !== band[i])
        continue;
      const side = positions.side[j] as Side;
      // A label on the left already includes its gap.
      const gap = side === LEFT && e.t1[j] === e.t0[j] ? 0 : TEXT_GAP;
      const free = x(view, e.t0[j]!) - e.leftward[side][j]! - gap;
      const come = 1 - Math.log(positions.activation[j]! / view.zoom) / Math.log(FADED);
      room = Math.min(room, needed - Math.min(1, come) * Math.max(0, needed - free));
    }
    return room;
  };
}
