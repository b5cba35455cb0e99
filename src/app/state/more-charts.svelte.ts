/**
 * A column, evened time, and other bands than lanes: charts that the first load of a wide page does
 * without. A narrow page asks for them together with its script (src/cli/build/starter.ts). Until they
 * have come, time runs to the right, to scale, in lanes.
 */
import { TO_SCALE, type Warp } from '../../time/warp.ts';
import { defaultScale, isNarrow, type PlacementOptions } from '../../layout/first-load.ts';
import { Loading } from './loading.svelte.ts';
import type * as Charts from './other-charts.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { TimelineIndex, TimeScale } from '../../timeline/timeline-index.ts';
import { byLane, type Grouped, type Grouping } from '../../view/grouping.ts';
import type { Words } from '../../words/english.ts';

class MoreCharts extends Loading<typeof Charts> {
  /** Null if they have not come. */
  get column(): PlacementOptions['column'] {
    return this.come?.COLUMN ?? null;
  }

  /** To scale if they have not come. */
  warp(timeline: TimelineIndex, inColumn: boolean, scale: TimeScale): Warp {
    return (scale === 'evened' && this.come?.evenTime(timeline, inColumn)) || TO_SCALE;
  }

  /** By lane if they have not come. */
  grouped(timeline: Timeline, by: Grouping, words: Words): Grouped {
    const { come } = this;
    return come?.groupEvents(timeline, by, come.groupNames(words)) ?? byLane(timeline);
  }
}

export const moreCharts = new MoreCharts(() => import('./other-charts.ts'));

/** Whether a chart of this width, in px, needs them. */
export const needsMore = (
  timeline: Pick<TimelineIndex, 'scale'>,
  width: number,
  scale = defaultScale(timeline, width),
  grouping: Grouping = 'lane',
): boolean => isNarrow(width) || scale === 'evened' || grouping !== 'lane';
