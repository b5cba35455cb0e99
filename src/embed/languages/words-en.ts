/** The English texts of the embed page: a script of its own, in pages that use it. */
import { ENGLISH } from '../../words/english.ts';
import { ENGLISH_DIALOGS } from '../../words/english/dialogs.ts';
import { ENGLISH_EVIDENCE } from '../../words/english/evidence.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineWords = ENGLISH;
shelf.sourcelineDialogWords = ENGLISH_DIALOGS;
shelf.sourcelineEvidenceWords = ENGLISH_EVIDENCE;
