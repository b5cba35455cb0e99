/**
 * Replaces words/every-evidence.ts in the embed page (src/cli/build/bundles.ts), which has only one
 * language.
 */
import type { Language } from '../view/language.ts';
import type { EvidenceWords } from '../words/english/evidence.ts';
import { shelf } from './shelf.ts';
import { FIRST } from './words.ts';

export const EVIDENCE_WORDS: Partial<Record<Language, EvidenceWords>> = {
  [FIRST.language]: shelf.sourcelineEvidenceWords!,
};
