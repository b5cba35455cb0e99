/** The names of source documents on the page. */
import { wordDate } from '../time/wording/wording.ts';
import { isolated } from '../timeline/isolation.ts';
import type { SourceDocument } from '../timeline/timeline.ts';
import type { GroupNames } from '../view/grouping.ts';
import type { Words } from './english.ts';

/** Its title, or a text for documents without one. */
export const documentName = (document: SourceDocument, words: Words): string =>
  document.title ?? words.documents.untitled;

/** Null if the name is not the document's own title. */
export const titleLanguage = ({ title, language }: SourceDocument): string | null =>
  title === null ? null : language;

/** The names of bands that the timeline itself does not name. */
export const groupNames = (words: Words): GroupNames => ({
  ...words.grouping,
  only: (document) => words.grouping.only(isolated(documentName(document, words))),
});

/** Publisher, author and date, as far as the document has them. */
export const imprint = (document: SourceDocument, words: Words): string =>
  [
    isolated(document.publisher ?? words.documents.publisherUnknown),
    document.author && isolated(document.author),
    wordDate(document.published, words.dates),
  ]
    .filter(Boolean)
    .join(', ');
