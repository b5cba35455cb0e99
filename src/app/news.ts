/**
 * What was changed since readers first saw the timeline, and that a link leads to nothing: loaded
 * before the page is shown, if there is either.
 */
import type { Timeline } from '../timeline/timeline.ts';
import { Late } from './state/late.svelte.ts';

export const news = new Late(() => import('./News.svelte'));

/** @param id of the event that an address names */
export const hasNews = (timeline: Timeline, id?: string | null): boolean =>
  [timeline, ...timeline.events].some(({ changes }) => changes.length > 0) ||
  (!!id && !timeline.events.some((event) => event.id === id || event.formerly.includes(id)));
