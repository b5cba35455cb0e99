/**
 * What dragging on the minimap does to the view. Pure.
 *
 * The minimap is to scale, whatever the chart is. So the window there is in time, and what the
 * pointer does to it is done to the view in warped time, in which moving keeps the zoom.
 */
import { duration, type Extent } from '../../time/extent.ts';
import { instant, type Instant } from '../../time/instant.ts';
import {
  warpedExtent,
  warpedLength,
  type Warp,
  type Warped,
  type WarpedExtent,
} from '../../time/warp.ts';
import type { Limits } from '../../view/navigation.ts';

/** `from` and `to` resize, `both` moves. Positions are fractions of the minimap's width. */
export type Grip = 'from' | 'to' | 'both';

/**
 * How close to an edge a pointer must be to grab it, and the minimum width left for moving; in px.
 */
const EDGE = 10;
const BODY = 12;

const fractionOf = (t: number, whole: Extent): number => (t - whole.from) / duration(whole);

/** What a pointer at `fraction` grabs; null outside the window. */
export function gripAt(shown: Extent, whole: Extent, fraction: number, width: number): Grip | null {
  const [from, to] = [fractionOf(shown.from, whole), fractionOf(shown.to, whole)];
  // A narrow window can only be moved from inside; its edges are grabbed from outside.
  const inner = Math.min(EDGE, Math.max(0, ((to - from) * width - BODY) / 2));
  const [left, right] = [(fraction - from) * width, (to - fraction) * width];
  if (left < -EDGE || right < -EDGE) return null;
  if (left < inner) return 'from';
  if (right < inner) return 'to';
  return 'both';
}

/** The instant at a fraction of the minimap's width. */
export const instantAt = (whole: Extent, fraction: number): Instant =>
  instant(whole.from + fraction * duration(whole));

/**
 * The view after a pointer has dragged a grip from one instant of the minimap to another. What was
 * under the pointer stays under it.
 *
 * @param start what was shown when the drag began
 */
export function dragGrip(
  start: WarpedExtent,
  grip: Grip,
  from: Instant,
  to: Instant,
  { apply, invert }: Warp,
  { extent: whole, shortest }: Limits,
): WarpedExtent {
  const shift = (edge: Warped): number => apply(invert(edge) + (to - from));
  if (grip === 'from') {
    const edge = Math.min(shift(start.from), start.to - shortest);
    return warpedExtent(Math.max(whole.from, edge), start.to);
  }
  if (grip === 'to') {
    const edge = Math.max(shift(start.to), start.from + shortest);
    return warpedExtent(start.from, Math.min(whole.to, edge));
  }
  const move = apply(to) - apply(from);
  const allowed = Math.min(Math.max(move, whole.from - start.from), whole.to - start.to);
  return warpedExtent(start.from + allowed, start.to + allowed);
}

/** At the same zoom, with its middle at an instant. */
export function centre(shown: WarpedExtent, at: Instant, { apply }: Warp): WarpedExtent {
  const from = apply(at) - warpedLength(shown) / 2;
  return warpedExtent(from, from + warpedLength(shown));
}
