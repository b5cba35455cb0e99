/** Documents and list: loaded when the reader is about to use them. */
import { Late } from '../state/late.svelte.ts';

export const belowChart = new Late(() => import('./BelowChart.svelte'));
