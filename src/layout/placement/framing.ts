/** Which extent to show so that labels at its right end fit whole. Pure. */
import { extent, type Extent } from '../../time/extent.ts';
import type { Places } from './activation.ts';
import { RIGHT, type Entries, type Side } from './entry.ts';

/** Px free at the left, and at the right where no label needs more. */
const PAD = 24;
/** Px past the longest label, so that rounding never cuts it. */
const MARGIN = 1;
/** With so many marks the last ones stand on their own left as well as anywhere. */
const CROWD = 200;
/** Share of the width that labels past the last instant may take at the most. */
const ROOM = 0.28;
/** The same where all of the data shows, which needs less width than its last labels do. */
export const ROOM_FOR_ALL = 0.5;

/**
 * The extent padded for a chart `width` px wide: a little on the left, and as much on the right
 * as the labels of marks near its end need. Where that would be too much of the width, the last
 * labels stand on the left of their marks, as they do in a crowd; on the narrowest charts that takes
 * the whole width.
 */
export function framed(e: Entries, { from, to }: Extent, width: number, room = ROOM): Extent {
  const length = Math.max(1, to - from);
  const widest = (width - 2 * PAD) / length;
  let zoom = widest;
  let reach = 0;
  let marks = 0;
  for (let i = 0; i < e.count; i++) {
    if (e.t0[i]! <= from || e.t0[i]! > to) continue;
    marks++;
    const right = e.rightward[RIGHT][i]!;
    reach = Math.max(reach, right);
    zoom = Math.min(zoom, (width - PAD - MARGIN - right) / (e.t0[i]! - from));
  }
  const last = width * (1 - room) - PAD;
  zoom = last < reach || marks > CROWD ? widest : Math.max(zoom, last / length);
  return extent(from - PAD / zoom, from + (width - PAD) / zoom);
}

const ROUNDS = 5;
/** Share of the width that labels on both sides may take. */
const ROOM_AROUND = 0.65;

/**
 * The same once sides are settled: room for what labels reach on both sides of the extent's
 * marks. Room takes from the zoom, and that asks for more room; a few rounds settle it.
 */
export function framedAround(
  e: Entries,
  { side }: Places,
  { from, to }: Extent,
  width: number,
): Extent {
  const length = Math.max(1, to - from);
  let [left, right] = [PAD, PAD];
  for (let round = 0; round < ROUNDS; round++) {
    const zoom = (width - left - right) / length;
    for (let i = 0; i < e.count; i++) {
      if (e.t0[i]! < from || e.t0[i]! > to) continue;
      const own = side[i] as Side;
      left = Math.max(left, e.leftward[own][i]! + MARGIN - zoom * (e.t0[i]! - from));
      right = Math.max(right, e.rightward[own][i]! + MARGIN - zoom * (to - e.t0[i]!));
    }
    const most = width * ROOM_AROUND;
    if (left + right > most) [left, right] = [PAD, Math.min(right, most - PAD)];
  }
  const zoom = (width - left - right) / length;
  return extent(from - left / zoom, to + right / zoom);
}
