/** What dragging on the minimap does to the extent shown. Pure. */
import { duration, extent, type Extent } from '../../time/extent.ts';
import { instantAt, type Limits } from '../../view/navigation.ts';

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

/** The extent after dragging a grip by a fraction of the minimap's width, starting from `start`. */
export function dragGrip(
  start: Extent,
  grip: Grip,
  by: number,
  { extent: whole, shortest }: Limits,
): Extent {
  const move = by * duration(whole);
  if (grip === 'from') {
    return extent(Math.max(whole.from, Math.min(start.from + move, start.to - shortest)), start.to);
  }
  if (grip === 'to') {
    return extent(start.from, Math.min(whole.to, Math.max(start.to + move, start.from + shortest)));
  }
  const allowed = Math.min(Math.max(move, whole.from - start.from), whole.to - start.to);
  return extent(start.from + allowed, start.to + allowed);
}

/** Same length, with its middle at a fraction of the minimap's width. */
export function centre(shown: Extent, whole: Extent, fraction: number): Extent {
  const from = instantAt(whole, fraction) - duration(shown) / 2;
  return extent(from, from + duration(shown));
}
