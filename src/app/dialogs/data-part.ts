/** The data dialog, loaded when it is first opened. No embed has it, so it has a file of its own. */
import { Late } from '../state/late.svelte.ts';

export const dataDialog = new Late(() => import('./DataDialog.svelte'));
