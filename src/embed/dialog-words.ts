/**
 * Replaces words/every-dialogs.ts in the embed page (src/cli/build/bundles.ts), which has only
 * one language.
 */
import type { DialogWords } from '../words/english/dialogs.ts';
import { shelf } from './shelf.ts';

export const dialogWords = (): DialogWords => shelf.sourcelineDialogWords!;
