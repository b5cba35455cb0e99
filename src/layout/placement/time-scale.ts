/** Which scale a chart has, and the warp that follows from it. Pure. */
import { TO_SCALE, type Warp } from '../../time/warp.ts';
import type { Timeline, TimeScale } from '../../timeline/timeline.ts';
import { ACROSS, DOWN, evenedWarp } from '../../view/evened.ts';
import { isNarrow } from '../column/column.ts';
import { dataHull } from './limits.ts';

export { isNarrow };

/**
 * The scale that the editor chose. If none is chosen, a column is evened: to scale it shows little.
 *
 * @param width of the chart in px
 */
export const defaultScale = ({ scale }: Pick<Timeline, 'scale'>, width: number): TimeScale =>
  scale ?? (isNarrow(width) ? 'evened' : 'to-scale');

/** The warp of a chart of this width, in px. */
export const makeWarpAt = (
  timeline: Timeline,
  width: number,
  scale = defaultScale(timeline, width),
): Warp => makeWarpFor(timeline, isNarrow(width), scale);

export const makeWarpFor = (timeline: Timeline, inColumn: boolean, scale: TimeScale): Warp =>
  scale === 'to-scale'
    ? TO_SCALE
    : evenedWarp(timeline, dataHull(timeline), inColumn ? DOWN : ACROSS);
