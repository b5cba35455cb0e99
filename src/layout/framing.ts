/** Which extent to show so that labels at its right end fit whole. Pure; imports `time`. */
import { extent, type Extent } from '../time/extent.ts';
import type { Entries } from './entry.ts';

/** Px free at the left, and at the right of the last label. */
const PAD = 24;
/** Share of the width that labels past the last instant may take at the most. */
const ROOM = 0.4;

/**
 * The extent padded for a chart `width` px wide: a little on the left, and as much on the right
 * as the labels of marks near its end need.
 */
export function framed(e: Entries, { from, to }: Extent, width: number): Extent {
  const length = Math.max(1, to - from);
  let zoom = (width - 2 * PAD) / length;
  for (let i = 0; i < e.count; i++) {
    if (e.t0[i]! <= from || e.t0[i]! > to) continue;
    zoom = Math.min(zoom, (width - PAD - e.rightward[0][i]!) / (e.t0[i]! - from));
  }
  zoom = Math.max(zoom, (width * (1 - ROOM) - PAD) / length);
  return extent(from - PAD / zoom, from + (width - PAD) / zoom);
}
