/**
 * A column, and evened time: charts that the first load of a wide page does without. A narrow page
 * asks for them together with its script (src/cli/build/starter.ts). Until they have come, time runs
 * to the right, to scale.
 */
import { TO_SCALE, type Warp } from '../../time/warp.ts';
import { defaultScale, isNarrow, type PlacementOptions } from '../../layout/first-load.ts';
import { Loading } from './loading.svelte.ts';
import type * as Charts from '../../layout/more-charts.ts';
import type { TimelineIndex, TimeScale } from '../../timeline/timeline-index.ts';

class MoreCharts extends Loading<typeof Charts> {
  /** Null if they have not come. */
  get column(): PlacementOptions['column'] {
    return this.come?.COLUMN ?? null;
  }

  /** To scale if they have not come. */
  warp(timeline: TimelineIndex, inColumn: boolean, scale: TimeScale): Warp {
    return (scale === 'evened' && this.come?.evenTime(timeline, inColumn)) || TO_SCALE;
  }
}

export const moreCharts = new MoreCharts(() => import('../../layout/more-charts.ts'));

/** Whether a chart of this width, in px, needs them. */
export const needsMore = (
  timeline: Pick<TimelineIndex, 'scale'>,
  width: number,
  scale = defaultScale(timeline, width),
): boolean => isNarrow(width) || scale === 'evened';
