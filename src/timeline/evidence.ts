/** What documents say of an event, document by document. Pure. */
import { documentOf, type Citation, type SourceDocument, type TimelineEvent } from './timeline.ts';

export interface Evidence {
  readonly document: SourceDocument;
  /** In the order of the event's. */
  readonly citations: readonly Citation[];
  /** How many of them were found in the document. */
  readonly verified: number;
  /** Where they stand, in order, each once. */
  readonly paragraphs: readonly number[];
}

/** In the order in which the event cites its documents. */
export function evidenceOf(
  { citations }: TimelineEvent,
  documents: readonly SourceDocument[],
): Evidence[] {
  const byDocument = new Map<string, Citation[]>();
  for (const citation of citations) {
    const others = byDocument.get(citation.document);
    if (others) others.push(citation);
    else byDocument.set(citation.document, [citation]);
  }
  return [...byDocument].map(([id, own]) => ({
    document: documentOf(documents, id),
    citations: own,
    verified: own.filter(({ verified }) => verified).length,
    paragraphs: [...new Set(own.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
  }));
}
