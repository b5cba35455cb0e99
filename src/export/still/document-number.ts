/** How a page without scripts names a document: by its place among all. Pure. */
import { documentNumbers, type SourceDocument } from '../../timeline/timeline.ts';

/** From 1; 0 where it is none of them. */
export const documentNumber = (documents: readonly SourceDocument[], id: string): number =>
  documentNumbers(documents).get(id) ?? 0;
