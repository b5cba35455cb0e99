/** The Ukrainian texts of the embed page: a script of its own, in pages that use it. */
import { UKRAINIAN } from '../../words/ukrainian.ts';
import { UKRAINIAN_DIALOGS } from '../../words/ukrainian/dialogs.ts';
import { UKRAINIAN_EVIDENCE } from '../../words/ukrainian/evidence.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineWords = UKRAINIAN;
shelf.sourcelineDialogWords = UKRAINIAN_DIALOGS;
shelf.sourcelineEvidenceWords = UKRAINIAN_EVIDENCE;
