/** The French texts of the embed page: a script of its own, in pages that use it. */
import { FRENCH } from '../../words/french.ts';
import { FRENCH_DIALOGS } from '../../words/french/dialogs.ts';
import { FRENCH_EVIDENCE } from '../../words/french/evidence.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineWords = FRENCH;
shelf.sourcelineDialogWords = FRENCH_DIALOGS;
shelf.sourcelineEvidenceWords = FRENCH_EVIDENCE;
