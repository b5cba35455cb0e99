/** The documents that report what a picture shows, in words. Pure; imports `time`, `timeline`. */
import { wordDateShort } from '../time/wording.ts';
import type { SourceDocument } from '../timeline/timeline.ts';
import { wrap, type Line, type Run } from './paragraph.ts';
import { HEADING, IMPRINT, SOURCE, widthOf } from './type.ts';

/**
 * As many documents as fit into `most` lines, each whole; how many more there are is said.
 * At least one is named.
 */
export function sourceLines(
  documents: readonly SourceDocument[],
  width: number,
  most: number,
): Line[] {
  for (let named = documents.length; named > 1; named--) {
    const lines = wrap(runs(documents, named), width, widthOf);
    if (lines.length <= most) return lines;
  }
  return wrap(runs(documents, 1), width, widthOf);
}

function runs(documents: readonly SourceDocument[], named: number): Run[] {
  if (documents.length === 0) return [];
  const heading = documents.length === 1 ? 'Document: ' : 'Documents: ';
  const entries = documents
    .slice(0, named)
    .flatMap((document, i) => [
      ...(i > 0 ? [{ text: ' · ', style: IMPRINT }] : []),
      { text: nameOf(document), style: SOURCE },
      { text: `, ${imprintOf(document)}`, style: IMPRINT },
    ]);
  const more = documents.length - named;
  return [
    { text: heading, style: HEADING },
    ...entries,
    ...(more > 0 ? [{ text: ` · and ${more} more`, style: IMPRINT }] : []),
  ];
}

/** Its title, else its file: a picture travels alone, and its reader must find the document. */
const nameOf = ({ title, file }: SourceDocument): string => title ?? `Untitled article (${file})`;

const imprintOf = ({ publisher, author, published }: SourceDocument): string =>
  [publisher, author, wordDateShort(published)].filter(Boolean).join(', ');
