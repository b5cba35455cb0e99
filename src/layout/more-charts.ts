/** The charts that a page loads when it needs them: a column, and evened time. */
export { COLUMN } from './frame/column-chart.ts';
export { evenTime } from './placement/evened-time.ts';
