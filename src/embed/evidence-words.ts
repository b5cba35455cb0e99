/**
 * Replaces words/every-evidence.ts in the embed page (src/cli/build/bundles.ts), which has only one
 * language.
 */
import type { EvidenceWords } from '../words/english/evidence.ts';
import { shelf } from './shelf.ts';

export const evidenceWords = (): EvidenceWords => shelf.sourcelineEvidenceWords!;
