/**
 * The texts about quotations and differences, in every language. It is loaded with the details of
 * the first event, so it is in no first load. Pure.
 */
import { ENGLISH_EVIDENCE, type EvidenceWords } from './english/evidence.ts';
import { FRENCH_EVIDENCE } from './french/evidence.ts';
import { UKRAINIAN_EVIDENCE } from './ukrainian/evidence.ts';
import { laterWords, type LaterOf } from './later.ts';
import type { Words } from './english.ts';

const EVIDENCE_WORDS: LaterOf<'evidence'> = {
  en: ENGLISH_EVIDENCE,
  fr: FRENCH_EVIDENCE,
  uk: UKRAINIAN_EVIDENCE,
};

export const evidenceWords = (words: Words): EvidenceWords =>
  laterWords(words, 'evidence', EVIDENCE_WORDS);
