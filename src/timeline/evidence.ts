/** What documents say of an event, document by document, and the numbers of documents. Pure. */
import type { Citation, SourceDocument, TimelineEvent } from './timeline.ts';

export interface Evidence {
  readonly document: SourceDocument;
  /** In the order of the event's. */
  readonly citations: readonly Citation[];
  /** How many of them were found in the document. */
  readonly verified: number;
  /** Where they stand, in order, each once. */
  readonly paragraphs: readonly number[];
}

const numbers = new WeakMap<readonly SourceDocument[], ReadonlyMap<string, number>>();

/** Numbers the documents from 1, in their order. The numbers name them where room is short. */
export function documentNumbers(documents: readonly SourceDocument[]): ReadonlyMap<string, number> {
  const known = numbers.get(documents);
  if (known) return known;
  const made = new Map(documents.map(({ id }, i) => [id, i + 1]));
  numbers.set(documents, made);
  return made;
}

/** @param id of one of the documents */
export const documentOf = (documents: readonly SourceDocument[], id: string): SourceDocument =>
  documents[documentNumbers(documents).get(id)! - 1]!;

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

/** The paragraphs of a document that an event cites, in order, each once. */
export const citedParagraphs = ({ citations }: TimelineEvent, document: string): number[] =>
  [...new Set(citations.filter((each) => each.document === document).map((c) => c.paragraph))].sort(
    (a, b) => a - b,
  );
