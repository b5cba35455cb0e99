/**
 * Replaces words/every-dialogs.ts in the embed page (src/cli/build/bundles.ts), which has only
 * one language.
 */
import type { Language } from '../view/language.ts';
import type { DialogWords } from '../words/english/dialogs.ts';
import { shelf } from './shelf.ts';
import { FIRST } from './words.ts';

export const DIALOG_WORDS: Partial<Record<Language, DialogWords>> = {
  [FIRST.language]: shelf.sourcelineDialogWords!,
};
