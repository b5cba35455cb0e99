/** What other folders may use of the layout, besides the types in layout.ts and measure.ts. */
export { stretches } from './placement/burst.ts';
export { layout } from './frame/frame.ts';
export { minimap } from './frame/minimap.ts';
export {
  framedExtent,
  homeExtent,
  prepare,
  standingOf,
  preparing,
  viewLimits,
  type Placement,
  type PlacementOptions,
} from './placement/placement.ts';
