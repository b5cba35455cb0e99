/**
 * Frames of a placement while zooming in around one instant, from everything to the finest zoom.
 */
import { layout, viewLimits, type Placement } from '../../src/layout/index.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { unwarpExtent, warpedExtent, warpedLength } from '../../src/time/warp.ts';

/** `share`: where that instant is, in the data and in the view. */
export function frames(
  placement: Placement,
  width: number,
  share: number,
  factor: number,
): Layout[] {
  const { extent: limits, shortest } = viewLimits(placement);
  const centre = limits.from + warpedLength(limits) * share;
  const result: Layout[] = [];
  const size = { width, height: placement.axisY };
  for (let ms = warpedLength(limits); ms >= shortest; ms /= factor) {
    const shown = warpedExtent(centre - ms * share, centre + ms * (1 - share));
    const extent = unwarpExtent(placement.warp, shown);
    result.push(layout(placement, { extent, selection: null }, size));
  }
  return result;
}
