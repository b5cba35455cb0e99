/** Where the other scripts of an embed page leave what they bring for the script of the page. */
import type { BroughtData } from '../words/brought/texts.ts';
import type { Parsed } from '../timeline/parse.ts';
import type { ArchiveWords } from '../words/english/archive.ts';
import type { DialogWords } from '../words/english/dialogs.ts';
import type { EvidenceWords } from '../words/english/evidence.ts';
import type { Words } from '../words/english.ts';

interface Shelf {
  /** The interface texts. */
  sourcelineWords?: Words;
  /** The same as data. */
  sourcelineWordsData?: BroughtData;
  sourcelineDialogWords?: DialogWords;
  sourcelineEvidenceWords?: EvidenceWords;
  /** In the page of an archive. */
  sourcelineArchiveWords?: ArchiveWords;
  /** If the data cannot be shown as they are. */
  sourcelineParse?: (json: unknown) => Parsed;
}

export const shelf = window as Window & Shelf;
