/**
 * The texts of the embed page in a language whose words are data, which the page has before this
 * script: all texts, or changes to those of a script before it.
 */
import { bringWords } from '../../words/brought/bring.ts';
import { merge } from '../../words/brought/merge.ts';
import { shelf } from '../shelf.ts';

const base = shelf.sourcelineWords ?? null;
const words = bringWords(shelf.sourcelineWordsData!, base);
const { dialogs, evidence, archive } = words.later!;
shelf.sourcelineWords = words;
shelf.sourcelineDialogWords = shelf.sourcelineDialogWords
  ? merge(shelf.sourcelineDialogWords, dialogs)
  : dialogs!;
shelf.sourcelineEvidenceWords = shelf.sourcelineEvidenceWords
  ? merge(shelf.sourcelineEvidenceWords, evidence)
  : evidence!;
shelf.sourcelineArchiveWords = shelf.sourcelineArchiveWords
  ? merge(shelf.sourcelineArchiveWords, archive)
  : archive!;
