/** The dialogs of page and embed, each loaded when it is first opened. */
import { Late } from '../loading/late.svelte.ts';

export const shareDialog = new Late(() => import('./ShareDialog.svelte'));
export const pictureDialog = new Late(() => import('./PictureDialog.svelte'));
export const shortcutsDialog = new Late(() => import('./ShortcutsDialog.svelte'));
