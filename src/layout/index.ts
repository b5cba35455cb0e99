/**
 * What other folders may use of the layout, besides the types in layout.ts and measure.ts: with every
 * kind of chart. The page, whose first load has to be light, imports first-load.ts instead.
 */
import { TO_SCALE, type Warp } from '../time/warp.ts';
import type { TimelineIndex, TimeScale } from '../timeline/timeline-index.ts';
import * as wide from './first-load.ts';
import { COLUMN } from './frame/column-chart.ts';
import { evenTime } from './placement/evened-time.ts';
import { TILING } from './placement/tile.ts';

export {
  extentInRow,
  homeExtent,
  isNarrow,
  layout,
  listStretches,
  minimap,
  NARROW_WINDOW,
  padForLabels,
  viewLimits,
  widestExtent,
  type Placement,
  type PlacementOptions,
  type Provisional,
} from './first-load.ts';

/** For an archive: how its column differs from any other. */
export type ChangeColumn = (column: typeof COLUMN) => typeof COLUMN;

type Given<Options> = Omit<Options, 'column'>;

export const prepare = (
  timeline: TimelineIndex,
  options: Given<wide.PlacementOptions> & { readonly changeColumn?: ChangeColumn | undefined },
): wide.Placement =>
  wide.prepare(timeline, {
    ...{ tiling: TILING, ...options },
    column: options.changeColumn?.(COLUMN) ?? COLUMN,
  });

export const prepareInSteps = (
  timeline: TimelineIndex,
  options: Given<wide.SteppedOptions>,
): ReturnType<typeof wide.prepareInSteps> =>
  wide.prepareInSteps(timeline, { tiling: TILING, ...options, column: COLUMN });

export const neededHeight = (
  timeline: TimelineIndex,
  options: Given<Parameters<typeof wide.neededHeight>[1]>,
): number => wide.neededHeight(timeline, { ...options, column: COLUMN });

/** The warp of a chart of this width, in px. */
export const makeWarpAt = (
  timeline: TimelineIndex,
  width: number,
  scale = wide.defaultScale(timeline, width),
): Warp => makeWarpFor(timeline, wide.isNarrow(width), scale);

export const makeWarpFor = (timeline: TimelineIndex, inColumn: boolean, scale: TimeScale): Warp =>
  scale === 'to-scale' ? TO_SCALE : evenTime(timeline, inColumn);
