/**
 * Frames of a placement while zooming in around one instant, from everything to the finest zoom.
 */
import { layout, viewLimits, type Placement } from '../../src/layout/index.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { duration, extent } from '../../src/time/extent.ts';

/** `share`: where that instant is, in the data and in the view. */
export function frames(
  placement: Placement,
  width: number,
  share: number,
  factor: number,
): Layout[] {
  const { extent: limits, shortest } = viewLimits(placement);
  const centre = limits.from + duration(limits) * share;
  const result: Layout[] = [];
  const size = { width, height: placement.axisY };
  for (let ms = duration(limits); ms >= shortest; ms /= factor) {
    const shown = extent(centre - ms * share, centre + ms * (1 - share));
    result.push(layout(placement, { extent: shown, selection: null }, size));
  }
  return result;
}
