/** The number of a document on a page without scripts. Pure. */
import { documentNumbers, type SourceDocument } from '../../timeline/timeline.ts';

/** Counted from 1; 0 if the document is not among them. */
export const documentNumber = (documents: readonly SourceDocument[], id: string): number =>
  documentNumbers(documents).get(id) ?? 0;
