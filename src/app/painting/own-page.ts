/** What painting has in a page of ours, but not in a frame: a thread, and readers who style the chart. */
export { bestSurface } from './best-surface.ts';
export { countSheets, isRestyled } from './restyled.ts';
