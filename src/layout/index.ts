/** What other folders may use of the layout, besides the types in layout.ts and measure.ts. */
export { listStretches } from './placement/burst.ts';
export { neededHeight } from './placement/needed-height.ts';
export { defaultScale, isNarrow, makeWarpAt, makeWarpFor } from './placement/time-scale.ts';
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
} from './placement/placement.ts';
