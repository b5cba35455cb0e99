/** What a search, a filter or a highlight has found: loaded with the first one. */
import { Late } from '../loading/late.svelte.ts';

export const foundPart = new Late(() => import('./Found.svelte'));
