/** The charts that a page loads when it needs them: a column, evened time, and other bands than lanes. */
export { COLUMN } from './frame/column-chart.ts';
export { evenTime } from './placement/evened-time.ts';
export { groupEvents } from '../view/more-groupings.ts';
