/** Pads an extent so that the labels at its right end fit whole. Pure. */
import { warpedExtent, type WarpedExtent } from '../../time/warp.ts';
import type { Positions } from './activation.ts';
import { RIGHT, type Entries, type Side } from './entry.ts';

/** Px free at the left; also at the right if no label needs more. */
const PAD = 24;
/** Px added after the longest label, so that rounding never cuts it off. */
const MARGIN = 1;
/** With this many marks, the last ones may as well have their labels on the left. */
const CROWD = 200;
/** The share of the width that labels after the last instant may take. */
const ROOM = 0.37;
/** The same when the whole timeline is shown, which needs less width than its last labels. */
export const ROOM_FOR_ALL = 0.5;

/**
 * Pads the extent for a chart `width` px wide: a little on the left, and on the right as much as
 * the labels near the end need. If that is too much of the width, the last labels stand left of
 * their marks instead, as they do in a crowd. On the narrowest charts labels may take the whole
 * width.
 */
export function padExtent(
  e: Entries,
  { from, to }: WarpedExtent,
  width: number,
  room = ROOM,
): WarpedExtent {
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
  return warpedExtent(from - PAD / zoom, from + (width - PAD) / zoom);
}

const ROUNDS = 5;
/** The share of the width that labels on both sides may take. */
const ROOM_AROUND = 0.65;

/**
 * The same once the sides are known: leaves room for labels on both sides of the marks. More room
 * means a lower zoom, which again asks for more room; a few rounds are enough.
 */
export function padAroundMarks(
  e: Entries,
  { side }: Positions,
  { from, to }: WarpedExtent,
  width: number,
): WarpedExtent {
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
  return warpedExtent(from - left / zoom, to + right / zoom);
}
