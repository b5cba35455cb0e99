/** The images of an event, loaded with the first event that has one. */
import { Late } from '../state/late.svelte.ts';

export const imagesPart = new Late(() => import('./Images.svelte'));
