/** The filters, loaded when they are first opened. */
import { Late } from '../state/late.svelte.ts';

export const filtersPart = new Late(() => import('./Filters.svelte'));
