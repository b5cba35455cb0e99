/** The signs of the legend. They load after its words, which leave room for them. */
import { Late } from '../state/late.svelte.ts';

export const legendSign = new Late(() => import('./LegendSign.svelte'));
