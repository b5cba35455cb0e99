/** Draws links, bold and italic words in the head: loaded before the page is shown, if it has any. */
import type { Timeline } from '../timeline/timeline.ts';
import { Late } from './state/late.svelte.ts';

export const marked = new Late(() => import('./reader/Summary.svelte'));

/** Whether the summary has any, in one of its languages. */
export const isMarked = (timeline: Timeline): boolean =>
  [timeline, ...Object.values(timeline.translations)].some(
    ({ summarySpans = [] }) => summarySpans.length > 0,
  );
