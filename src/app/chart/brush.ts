/** What a drag on the minimap does to the extent shown. Pure. */
import { duration, extent, type Extent } from '../../time/extent.ts';
import { at, type Limits } from '../../view/navigation.ts';

/** `from` and `to` resize, `both` moves; positions are fractions of the minimap's width. */
export type Grip = 'from' | 'to' | 'both';

/** Px around an edge that take hold of it, and px that the window offers for moving at the least. */
const EDGE = 10;
const BODY = 12;

const fractionOf = (t: number, whole: Extent): number => (t - whole.from) / duration(whole);

/** What a pointer at `fraction` takes hold of; null outside the window. */
export function gripAt(shown: Extent, whole: Extent, fraction: number, width: number): Grip | null {
  const [from, to] = [fractionOf(shown.from, whole), fractionOf(shown.to, whole)];
  // A narrow window is for moving; its edges are taken hold of from outside.
  const inner = Math.min(EDGE, Math.max(0, ((to - from) * width - BODY) / 2));
  const [left, right] = [(fraction - from) * width, (to - fraction) * width];
  if (left < -EDGE || right < -EDGE) return null;
  if (left < inner) return 'from';
  if (right < inner) return 'to';
  return 'both';
}

/** The extent after dragging a grip of `start` by a fraction of the minimap's width. */
export function dragged(
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
  const kept = Math.min(Math.max(move, whole.from - start.from), whole.to - start.to);
  return extent(start.from + kept, start.to + kept);
}

/** As long as before, with its middle at a fraction of the minimap's width. */
export function centred(shown: Extent, whole: Extent, fraction: number): Extent {
  const from = at(whole, fraction) - duration(shown) / 2;
  return extent(from, from + duration(shown));
}
