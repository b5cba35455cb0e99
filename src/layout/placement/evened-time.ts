/** The warp of an evened chart. A page loads this when a chart is evened. Pure. */
import type { Warp } from '../../time/warp.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { ACROSS, DOWN, evenedWarp } from '../../view/evened.ts';
import { dataHull } from './limits.ts';

export const evenTime = (timeline: TimelineIndex, inColumn: boolean): Warp =>
  evenedWarp(timeline, dataHull(timeline), inColumn ? DOWN : ACROSS);
