/**
 * How high a chart must be to show all labels of home, between bounds. Pure.
 *
 * In rows, it is as many rows as the packing of home takes. In a column, the labels of each day stand
 * under each other, so it is the zoom at which each label ends before the next one begins.
 */
import { warpExtent, isToScale, TO_SCALE } from '../../time/warp.ts';
import { finish } from '../../timeline/steps.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { byLane } from '../../view/grouping.ts';
import { HIGHEST, isNarrow } from '../column/narrow.ts';
import { neededPlot } from './arrangement.ts';
import { makeEntries, RIGHT, type Entries } from './entry.ts';
import { overallOf } from './limits.ts';
import { AXIS, STRIP, type PlacementOptions } from './placement.ts';
import { PLANNED, planViews } from './plan-views.ts';

type Options = Pick<PlacementOptions, 'width' | 'measure' | 'grouped' | 'warp' | 'column'>;

/** From this width on, the chart is beside nothing else, and a laptop shows it whole. In px. */
const WIDE = 900;
/**
 * In px: a chart in an article may be higher than one across a page, and a phone scrolls anyway. It is
 * as calm as the first height allows, and takes the second one only if home does not fit otherwise.
 */
const ROWS = { least: 360, wide: [640], narrow: [760, 792] };
const COLUMN = { least: 400, toScale: 640, most: HIGHEST };
/** With more events than this, a chart is crowded at any height, so it gets the usual one. */
const CROWD = 2000;
/** Px of a column beyond both ends of home. */
const ENDS = 48;

/** In px, for the whole chart with strip and axis. */
export function neededHeight(timeline: TimelineIndex, options: Options): number {
  const { width, measure, grouped = byLane(timeline), warp = TO_SCALE, column = null } = options;
  const inColumn = column !== null && isNarrow(width);
  const isCrowd = timeline.events.length > CROWD;
  // To scale, a column would need thousands of px.
  if (inColumn && isToScale(warp)) return COLUMN.toScale;
  if (isCrowd) return inColumn ? COLUMN.most : ROWS.wide.at(-1)!;
  const lanes = new Map(timeline.lanes.map((lane, i) => [lane.id, i]));
  const overall = overallOf(timeline, warp);
  const { hull } = overall;
  const e = finish(makeEntries(timeline.events, lanes, hull, measure, width, warp, column));
  if (inColumn) {
    const home = warpExtent(warp, timeline.home);
    const height = Math.ceil(neededZoom(e, home) * PLANNED * (home.to - home.from)) + ENDS;
    return Math.min(COLUMN.most, Math.max(COLUMN.least, height));
  }
  const { planView } = planViews(e, timeline.home, overall, warp, width);
  const groupOf = (i: number): number => grouped.of(e.event[i]!);
  const bounds = width < WIDE ? ROWS.narrow : ROWS.wide;
  for (const most of bounds) {
    const plot = neededPlot(e, grouped.groups, groupOf, planView, most - STRIP - AXIS);
    if (plot !== null) return Math.max(ROWS.least, plot + STRIP + AXIS);
  }
  return bounds.at(-1)!;
}

/** Px per warped ms at which each label of home ends before the next one begins. */
function neededZoom(e: Entries, { from, to }: { from: number; to: number }): number {
  let zoom = 0;
  let before = -1;
  for (let i = 0; i < e.count; i++) {
    if (e.t0[i]! < from || e.t0[i]! >= to) continue;
    if (before >= 0) {
      const apart = e.t0[i]! - e.t0[before]!;
      const need = e.rightward[RIGHT][before]! + e.leftward[RIGHT][i]!;
      zoom = Math.max(zoom, apart > 0 ? need / apart : Infinity);
    }
    before = i;
  }
  return zoom;
}
