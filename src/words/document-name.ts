/** The names of source documents on the page. */
import { isolated } from '../timeline/isolation.ts';
import type { SourceDocument } from '../timeline/timeline.ts';
import type { GroupNames } from '../view/more-groupings.ts';
import type { Words } from './english.ts';

/** Its title, or a text for documents without one. */
export const documentName = (document: SourceDocument, words: Words): string =>
  document.title ?? words.documents.untitled;

/** The names of bands that the timeline itself does not name. */
export const groupNames = (words: Words): GroupNames => ({
  ...words.grouping,
  only: (document) => words.grouping.only(isolated(documentName(document, words))),
});
