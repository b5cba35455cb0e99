/** The Ukrainian texts of the embed page: a script of its own, in pages that use it. */
import { UKRAINIAN } from '../words/ukrainian.ts';
import { UKRAINIAN_DIALOGS } from '../words/ukrainian/dialogs.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = UKRAINIAN;
shelf.sourcelineDialogWords = UKRAINIAN_DIALOGS;
