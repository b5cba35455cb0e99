/**
 * Replaces words/every-archive.ts in the embed page of an archive (src/cli/build/bundles.ts), which has
 * only one language.
 */
import type { ArchiveWords } from '../words/english/archive.ts';
import { shelf } from './shelf.ts';

export const archiveWords = (): ArchiveWords => shelf.sourcelineArchiveWords!;
