/** The parts of an archive's page that are loaded when they are first opened. */
import { Late } from '../loading/late.svelte.ts';

export const archiveData = new Late(() => import('./ArchiveData.svelte'));
