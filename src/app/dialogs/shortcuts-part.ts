/**
 * The dialog of shortcuts, loaded when it is first opened. The frame of an archive has no other dialog,
 * so it has a file of its own.
 */
import { Late } from '../state/late.svelte.ts';

export const shortcutsDialog = new Late(() => import('./ShortcutsDialog.svelte'));
