/** What reads files that are given to the page: loaded with the first one. No embed has it. */
import { Late } from '../state/late.svelte.ts';

export const openPart = new Late(() => import('./OpenFiles.svelte'));
