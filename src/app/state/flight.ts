/**
 * A smooth flight from one view to another, in warped time; a plain cut if the reader prefers reduced motion.
 * Source: van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), as in d3.
 */
import { interpolateZoom } from 'd3';
import { cubicInOut } from 'svelte/easing';
import { warpedExtent, warpedLength, type WarpedExtent } from '../../time/warp.ts';
import { prefersStillness } from './motion.ts';

/** In milliseconds: a flight across decades must not take minutes. */
const LONGEST = 900;

/**
 * The longest flight, in widths of its start: beyond it d3's path loses precision, and ends as NaN.
 */
const FURTHEST = 1e6;

/**
 * Calls `show` for each frame, with `landed` for the last one. Returns a function that stops it.
 */
export function flight(
  from: WarpedExtent,
  to: WarpedExtent,
  show: (shown: WarpedExtent, landed: boolean) => void,
): () => void {
  // Relative to the start, so that distances of years stay exact.
  const unit = warpedLength(from);
  const centre = (to.from + to.to - from.from - from.to) / 2 / unit;
  const isThere = from.from === to.from && from.to === to.to;
  if (prefersStillness() || isThere || Math.abs(centre) > FURTHEST) {
    show(to, true);
    return () => {};
  }
  const path = interpolateZoom([0, 0, 1], [centre, 0, warpedLength(to) / unit]);
  const length = Math.min(Math.max(path.duration / 2, 250), LONGEST);
  const origin = (from.from + from.to) / 2;
  const begun = performance.now();
  const step = (): void => {
    const elapsed = performance.now() - begun;
    if (elapsed >= length) {
      show(to, true);
      return;
    }
    next = requestAnimationFrame(step);
    const [x, , width] = path(cubicInOut(elapsed / length));
    const middle = origin + x * unit;
    show(warpedExtent(middle - (width * unit) / 2, middle + (width * unit) / 2), false);
  };
  let next = requestAnimationFrame(step);
  return () => cancelAnimationFrame(next);
}
