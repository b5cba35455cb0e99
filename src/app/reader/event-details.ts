/** The details of an event: loaded with the first one that is opened. */
import { Late } from '../state/late.svelte.ts';

export const eventDetails = new Late(() => import('./EventDetails.svelte'));
