/** The signs of the legend: they come after its words, which have room for them. */
import { Late } from '../loading/late.svelte.ts';

export const legendSign = new Late(() => import('./LegendSign.svelte'));
