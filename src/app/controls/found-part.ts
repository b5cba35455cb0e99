/** What a search, a filter or a highlight has found: loaded with the first one. */
import { Late } from '../state/late.svelte.ts';

export const foundPart = new Late(() => import('./Found.svelte'));

/** Its line and the space below, in CSS: see Found.svelte. */
export const FOUND_HEIGHT = 'calc(var(--target) + var(--space-3))';
