/** The committed timeline in a chart as high as its home needs. Node only. */
import { makeWarpAt, neededHeight } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import type { TimeScale } from '../../src/timeline/timeline.ts';
import { parisSummit } from '../export/paris-summit.ts';
import { prepare } from './placement/in-english.ts';

export function summitChart(width: number, scale: TimeScale) {
  const timeline = parisSummit();
  const warp = makeWarpAt(timeline, width, scale);
  const size = { width, height: neededHeight(timeline, { width, measure, warp }) };
  return { timeline, warp, size, placement: prepare(timeline, { ...size, measure, warp }) };
}
