/** Labels at the edges of the view along time. Pure. */
import { LEFT, RIGHT, TEXT_GAP, type Entries, type Side } from '../placement/entry.ts';
import { x, type Scale } from '../axis/scale.ts';

/** Px over which a label fades out that an edge cuts; also the bar that stays under one that slides. */
export const GOING = 12;
/** Px between an edge and a label that slides along its bar. */
export const SLIDE = 6;

/** For a label that may lie over others: its own side, unless an edge of the view cuts it off there. */
export function wholeSide(
  { t0, leftward, rightward }: Entries,
  i: number,
  view: Scale,
  own: Side,
): Side {
  const at = x(view, t0[i]!);
  const [before, after] = own === LEFT ? [TEXT_GAP, 0] : [0, TEXT_GAP];
  const isWhole =
    at - leftward[own][i]! + before >= 0 && at + rightward[own][i]! - after <= view.width;
  return isWhole ? own : innerSide(at, view.width);
}

/** The side of a mark at `at` px on which the view has more room. */
export const innerSide = (at: number, length: number): Side => (at < length / 2 ? RIGHT : LEFT);

/** 1 for a label that the edges of the view leave whole; less, the more px of it they cut off. */
export const shareInView = (from: number, to: number, length: number): number =>
  Math.min(1, Math.max(0, 1 + Math.min(from, length - to) / GOING));

/** The same while it turns to the other side of its mark, where it comes over as many px. */
const TURNING = 6;

/**
 * How much of a mark's label shows where it belongs, if the edge there cuts `cut` px off it, and
 * how much of it then shows on the other side, which is free by the share `free`. It never shows on
 * both: it fades out on the one, and then in on the other.
 */
export function turn(cut: number, free: number): { readonly own: number; readonly other: number } {
  const going = GOING - free * (GOING - TURNING);
  const gone = Math.max(0, cut / going);
  return { own: Math.max(0, 1 - gone), other: free * Math.min(1, Math.max(0, gone - 1)) };
}
