/** Where the other scripts of an embed page leave what they bring for the script of the page. */
import type { Check } from '../timeline/problem.ts';
import type { DialogWords } from '../words/english/dialogs.ts';
import type { EvidenceWords } from '../words/english/evidence.ts';
import type { Words } from '../words/english.ts';

interface Shelf {
  /** The interface texts. */
  sourcelineWords?: Words;
  sourcelineDialogWords?: DialogWords;
  sourcelineEvidenceWords?: EvidenceWords;
  /** If the data cannot be shown as they are. */
  sourcelineCheck?: Check;
}

export const shelf = window as Window & Shelf;
