/** The list of what could not be read: loaded before the page is shown, if it is needed. */
import { Late } from './state/late.svelte.ts';

export const unread = new Late(() => import('./Unread.svelte'));
