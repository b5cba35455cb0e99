/** How a page without scripts names a document: by its place among all. Pure; imports `timeline`. */
import type { SourceDocument } from '../timeline/timeline.ts';

/** From 1. */
export const documentNumber = (documents: readonly SourceDocument[], id: string): number =>
  documents.findIndex((each) => each.id === id) + 1;
