/** How much room labels have that leave their own place at an edge of the view. Pure. */
import { warpedExtent } from '../../time/warp.ts';
import { BAR_GAP } from '../placement/activation.ts';
import { LEFT, RIGHT, TEXT_GAP, type Side } from '../placement/entry.ts';
import { FADED, type Placement } from '../placement/placement.ts';
import { findInView } from '../placement/query.ts';
import { GOING, SLIDE } from './edge.ts';
import { x, type Scale } from '../axis/scale.ts';

export interface Room {
  /**
   * The px from the left edge up to which entry `i` may be drawn without touching its row, if it
   * needs that many.
   */
  readonly upTo: (i: number, needed: number) => number;
  /** Px free before the start of bar `i`, of those that are needed. */
  readonly before: (i: number, needed: number) => number;
  /** How much of a label may show on the other side of its mark, from 0 to 1. */
  readonly across: (i: number) => number;
}

/** Px outside the view in which a neighbour may reach into the room of a label. */
const AROUND = 60;

/**
 * For one frame. Apart from `upTo`, and but for bars that leave the view, all of it depends on the zoom
 * alone, so that nothing changes while a reader pans. While a reader zooms in, the next label of the row
 * gains its room gradually, over the quarter octave before it shows. So whatever makes way does so smoothly.
 */
export function roomIn(placement: Placement, view: Scale): Room {
  const { entries: e, positions, index, band } = placement;
  const { zoom, width } = view;
  const px = AROUND / zoom;
  const around = { ...view, ...warpedExtent(view.from - px, view.to + px) };
  let near: readonly number[] | null = null;
  /** Those of its row that show, or soon will, on one side of it. */
  const others = (i: number, side: Side): number[] => {
    near ??= findInView(index, e, positions, around, zoom * FADED);
    return near.filter(
      (j) =>
        positions.row[j] === positions.row[i] &&
        band[j] === band[i] &&
        (side === RIGHT ? e.t0[j]! > e.t0[i]! : e.t0[j]! < e.t0[i]!),
    );
  };
  const sideOf = (i: number): Side => positions.side[i] as Side;
  const isBar = (i: number): boolean => e.shape[i]!.bar !== null;
  const at = (i: number): number => x(view, e.t0[i]!);
  /** How much of its room it has: all of it once it shows. */
  const share = (j: number): number =>
    Math.min(1, 1 - Math.log(positions.activation[j]! / zoom) / Math.log(FADED));

  /** Px from the left edge from which on `i` may be drawn, if it moves at the right edge. */
  const leastStart = (i: number): number => {
    if (isBar(i)) return width - SLIDE - e.width[i]!;
    if (sideOf(i) === LEFT) return Infinity;
    return width - e.rightward[RIGHT][i]! + TEXT_GAP - e.leftward[LEFT][i]!;
  };
  /**
   * Px to where the room of `j` ends, for something that begins at `start` at the least; and by which
   * share that end counts.
   */
  const endsOf = (j: number, start: number): readonly (readonly [number, number])[] => {
    const end = at(j) + e.rightward[sideOf(j)][j]!;
    if (!isBar(j) || positions.begun[j] === 1) return [[end, 1]];
    const barEnd = x(view, e.t1[j]!);
    const own = [Math.max(end, barEnd + BAR_GAP), 1] as const;
    if (SLIDE + e.width[j]! + TEXT_GAP <= start) return [own];
    // At the left edge its label may stand past its end, until the bar has left the view.
    return [own, [barEnd - GOING + e.width[j]! + TEXT_GAP, part(barEnd)]];
  };
  /** Px to where the room of `j` begins, for something that ends at `end` at the most. */
  const startOf = (j: number, end: number): number => {
    const own = e.leftward[sideOf(j)][j]!;
    if (end <= leastStart(j)) return at(j) - own;
    return at(j) - Math.max(own, isBar(j) ? e.width[j]! + TEXT_GAP : e.leftward[LEFT][j]!);
  };
  const part = (free: number): number => Math.min(1, Math.max(0, 1 + free / GOING));

  return {
    upTo: (i, needed) => {
      let room = needed;
      for (const j of others(i, RIGHT)) {
        // A label on the left already includes its gap.
        const gap = sideOf(j) === LEFT && e.t1[j] === e.t0[j] ? 0 : TEXT_GAP;
        const free = at(j) - e.leftward[sideOf(j)][j]! - gap;
        room = Math.min(room, needed - share(j) * Math.max(0, needed - free));
      }
      return room;
    },
    before: (i, needed) => {
      let room = needed;
      for (const j of others(i, LEFT))
        for (const [end, counts] of endsOf(j, leastStart(i))) {
          const free = Math.max(0, at(i) - end);
          room = Math.min(room, needed - share(j) * counts * Math.max(0, needed - free));
        }
      return room;
    },
    across: (i) => {
      let most = 1;
      if (sideOf(i) === RIGHT) {
        const start = at(i) - e.leftward[LEFT][i]!;
        for (const j of others(i, LEFT))
          for (const [end, counts] of endsOf(j, leastStart(i)))
            most = Math.min(most, 1 - share(j) * counts * (1 - part(start - end)));
      } else {
        const end = at(i) + e.rightward[RIGHT][i]!;
        const last = e.leftward[LEFT][i]! + e.rightward[RIGHT][i]!;
        for (const j of others(i, RIGHT))
          most = Math.min(most, 1 - share(j) * (1 - part(startOf(j, last) - end)));
      }
      return most;
    },
  };
}
