/** The parts of an archive's page that are loaded when they are first needed. */
import { Late } from '../state/late.svelte.ts';

export const archiveData = new Late(() => import('./ArchiveData.svelte'));
export const archivePicture = new Late(() => import('./ArchivePicture.svelte'));
export const unfound = new Late(() => import('./Unfound.svelte'));
