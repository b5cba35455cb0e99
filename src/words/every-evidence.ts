/**
 * What the reader is told of quotations and differences, in every language. It is loaded with the
 * details of the first event, so it is in no first load. Pure.
 */
import type { Language } from '../view/language.ts';
import { ENGLISH_EVIDENCE, type EvidenceWords } from './english/evidence.ts';
import { FRENCH_EVIDENCE } from './french/evidence.ts';
import { UKRAINIAN_EVIDENCE } from './ukrainian/evidence.ts';

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: ENGLISH_EVIDENCE,
  fr: FRENCH_EVIDENCE,
  uk: UKRAINIAN_EVIDENCE,
};
