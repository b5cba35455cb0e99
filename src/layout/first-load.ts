/**
 * What the page's first load needs of the layout: a wide chart to scale. Its other charts come from
 * more-charts.ts when it needs them.
 */
export { listStretches } from './placement/burst.ts';
export { neededHeight } from './placement/needed-height.ts';
export { defaultScale, isNarrow, NARROW_WINDOW } from './placement/time-scale.ts';
export { MOST_IN_ONE_TILE } from './placement/tiling.ts';
export { extentInRow, extentWithLabel } from './placement/extent-in-row.ts';
export { layout } from './frame/frame.ts';
export { minimap } from './frame/minimap.ts';
export {
  padForLabels,
  homeExtent,
  prepare,
  prepareInSteps,
  viewLimits,
  widestExtent,
  type Placement,
  type PlacementOptions,
  type Provisional,
  type SteppedOptions,
} from './placement/placement.ts';
