/** How a source document is named on the page. Imports `timeline` and `time`. */
import { wordDate } from '../time/wording.ts';
import type { SourceDocument } from '../timeline/timeline.ts';

/** Its title; where the text has none, that is said. */
export const documentName = (document: SourceDocument): string =>
  document.title ?? 'Article without a title';

/** Publisher, author and date, as far as the document names them. */
export const imprint = (document: SourceDocument): string =>
  [document.publisher ?? 'publisher not named', document.author, wordDate(document.published)]
    .filter(Boolean)
    .join(', ');
