/** Where an event stands in its row, with its label and without. Pure. */
import { warpedExtent, warpedLength, type WarpedExtent } from '../../time/warp.ts';
import type { Side } from './entry.ts';
import type { Placement } from './placement.ts';

/**
 * The extent of an event in its row: the instant of a mark, or the stretch of a bar. Null if the
 * placement lacks it.
 */
export function extentInRow({ entries, entryOf }: Placement, id: string): WarpedExtent | null {
  const i = entryOf(id);
  return i === undefined ? null : warpedExtent(entries.t0[i]!, entries.t1[i]!);
}

/** The same with its label, as long as that is when `shown` fills the chart. */
export function extentWithLabel(
  placement: Placement,
  id: string,
  shown: WarpedExtent,
): WarpedExtent | null {
  const { entries, positions, entryOf, length } = placement;
  const i = entryOf(id);
  if (i === undefined) return null;
  const side = positions.side[i] as Side;
  const px = warpedLength(shown) / length;
  return warpedExtent(
    entries.t0[i]! - entries.leftward[side][i]! * px,
    Math.max(entries.t1[i]!, entries.t0[i]! + entries.rightward[side][i]! * px),
  );
}
