/** All claims at once, over zooms from the widest to the finest, around some instants. */
import { STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import { makeWarpAt } from '../../src/layout/index.ts';
import type { Tiling } from '../../src/layout/placement/tiling.ts';
import type { Layout, Size } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import type { Timeline, TimeScale } from '../../src/timeline/timeline.ts';
import {
  crampedStrip,
  crowdedRows,
  jumps,
  miscounted,
  overlappingTexts,
  strayed,
} from './claims.ts';
import { cutByEdges, turnedForNothing } from './edge-claims.ts';
import { frames } from './walk.ts';
import { prepare } from './placement/in-english.ts';

/** Bands that reach over the strip or the axis. */
export const overflowing = ({ bands, axis }: Layout): string[] =>
  bands
    .filter(({ y, height }) => y + height > axis - 22 + 1e-6)
    .map(({ name, y, height }) => `${name} reaches to ${y + height} of ${axis - 22} px`);

/**
 * Every violation. `shares` say where in the timeline to zoom in, `factor` how much with each
 * frame.
 */
export function sweep(
  of: Timeline,
  size: Size,
  shares: readonly number[],
  factor: number,
  scale: TimeScale = 'to-scale',
  tiling?: Tiling,
): string[] {
  const warp = makeWarpAt(of, size.width, scale);
  const placement = prepare(of, {
    ...size,
    measure,
    warp,
    ...(tiling && { tiling }),
  });
  return shares.flatMap((share) => {
    const walk = frames(placement, size.width, share, factor);
    return walk.flatMap((frame, k) => [
      ...overlappingTexts(frame),
      ...(frame.orientation === 'across' ? overflowing(frame) : []),
      ...crowdedRows(placement, frame),
      ...crampedStrip(frame, STRIP_SPACING),
      ...miscounted(placement, frame),
      ...strayed(placement, frame),
      ...cutByEdges(frame),
      ...turnedForNothing(placement, frame),
      ...(k > 0 ? jumps(placement, walk[k - 1]!, frame) : []),
    ]);
  });
}
