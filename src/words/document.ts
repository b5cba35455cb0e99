/** How the page tells source documents apart. Loaded with its later parts. */
import { wordDate } from '../time/wording/wording.ts';
import { isolated } from '../timeline/isolation.ts';
import { documentNumbers } from '../timeline/evidence.ts';
import type { SourceDocument } from '../timeline/timeline.ts';
import { comma } from './comma.ts';
import { documentName } from './document-name.ts';
import type { Words } from './english.ts';

const counts = new WeakMap<readonly SourceDocument[], ReadonlyMap<string, number>>();

/** How many documents have a publisher or title of this name. */
function nameCounts(documents: readonly SourceDocument[]): ReadonlyMap<string, number> {
  const known = counts.get(documents);
  if (known) return known;
  const made = new Map<string, number>();
  for (const { publisher, title } of documents)
    for (const name of new Set([publisher, title]))
      if (name !== null) made.set(name, (made.get(name) ?? 0) + 1);
  counts.set(documents, made);
  return made;
}

/**
 * What a document is called for short among others: its publisher, or else its title; with its
 * number if neither is its own.
 *
 * @param documents all documents of the timeline
 */
export function paperName(
  document: SourceDocument,
  documents: readonly SourceDocument[],
  words: Words,
): string {
  const { publisher, title } = document;
  const own = [publisher, title].find((name) => name && nameCounts(documents).get(name) === 1);
  const number = documentNumbers(documents).get(document.id)!;
  return own ?? `${isolated(documentName(document, words))} (${words.number(number)})`;
}

/** Null if the name is not the document's own title. */
export const titleLanguage = ({ title, language }: SourceDocument): string | null =>
  title === null ? null : language;

/** Publisher, author and date, as far as the document has them. */
export const imprint = (document: SourceDocument, words: Words): string =>
  [
    isolated(document.publisher ?? words.documents.publisherUnknown),
    document.author && isolated(document.author),
    wordDate(document.published, words.dates),
  ]
    .filter(Boolean)
    .join(comma(words));
