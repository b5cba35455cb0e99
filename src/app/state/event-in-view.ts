/** Where a view must go for an event to be seen in it. Pure. */
import {
  extentInRow,
  extentWithLabel,
  viewLimits,
  type Placement,
} from '../../layout/first-load.ts';
import { warpedExtent, warpedLength, type WarpedExtent } from '../../time/warp.ts';
import { BESIDE, constrain, moveHome, reveal } from '../../view/navigation.ts';

/** Moved so that it shows an event with its whole label; null if the placement lacks the event. */
export function showEvent(
  placement: Placement,
  id: string,
  shown: WarpedExtent,
): WarpedExtent | null {
  const standing = extentInRow(placement, id);
  const whole = extentWithLabel(placement, id, shown);
  if (!standing || !whole) return null;
  const beside = warpedLength(shown) * BESIDE;
  const [from, to] = [standing.from - beside, standing.to + beside];
  return reveal(shown, warpedExtent(Math.min(from, whole.from), Math.max(to, whole.to)), 0);
}

/**
 * Home, moved to an event that lies elsewhere. If a part of it is in view at home, nothing moves: a
 * reader who chose it there sees the same again.
 */
export function startAt(placement: Placement, id: string, home: WarpedExtent): WarpedExtent {
  const standing = extentInRow(placement, id);
  if (!standing || (standing.from <= home.to && standing.to >= home.from)) return home;
  return constrain(moveHome(home, standing), viewLimits(placement));
}
