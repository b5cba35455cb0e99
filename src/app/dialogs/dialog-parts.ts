/** The dialogs for a link and a picture, each loaded when it is first opened. */
import { Late } from '../state/late.svelte.ts';

export const shareDialog = new Late(() => import('./ShareDialog.svelte'));
export const pictureDialog = new Late(() => import('./PictureDialog.svelte'));
