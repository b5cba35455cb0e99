/** The English texts of the embed page: a script of its own, in pages that use it. */
import { ENGLISH } from '../words/english.ts';
import { ENGLISH_DIALOGS } from '../words/english/dialogs.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = ENGLISH;
shelf.sourcelineDialogWords = ENGLISH_DIALOGS;
