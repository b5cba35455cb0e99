/** The pages of a long list, loaded for a timeline that has so many events. */
import { Late } from '../state/late.svelte.ts';

export const eventPages = new Late(() => import('./EventPages.svelte'));
