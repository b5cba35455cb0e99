/** The names of source documents on the page. */
import type { SourceDocument } from '../timeline/timeline.ts';
import type { Words } from './english.ts';

/** Its title, or a text for documents without one. */
export const documentName = (document: SourceDocument, words: Words): string =>
  document.title ?? words.documents.untitled;
