/** Names the documents behind a picture. Pure. */
import { wordDateShort } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import type { SourceDocument } from '../../timeline/timeline.ts';
import { comma } from '../../words/comma.ts';
import type { Words } from '../../words/english.ts';
import { shortenLines, wrap, type Line, type Run, type RunWidth } from './paragraph.ts';
import { HEADING, IMPRINT, SOURCE } from './type.ts';

interface Sources {
  readonly documents: readonly SourceDocument[];
  readonly width: number;
  readonly most: number;
  readonly words: Words;
  readonly widthOf: RunWidth;
}

/**
 * As many documents as fit into `most` lines, each whole, and the number of the others. At least
 * one is named; it is cut off if it is too long by itself.
 */
export function sourceLines({ documents, width, most, words, widthOf }: Sources): readonly Line[] {
  for (let named = documents.length; named > 1; named--) {
    const lines = wrap(runs(documents, named, words), width, widthOf);
    if (lines.length <= most) return lines;
  }
  const first = wrap(runs(documents, 1, words), width, widthOf);
  return shortenLines(first, Math.max(1, most), width, widthOf);
}

function runs(documents: readonly SourceDocument[], named: number, words: Words): Run[] {
  if (documents.length === 0) return [];
  const heading = words.picture.documents(documents.length);
  const entries = documents.slice(0, named).flatMap((document, i) => [
    ...(i > 0 ? [{ text: ' · ', style: IMPRINT }] : []),
    { text: nameOf(document, words), style: SOURCE },
    ...imprintOf(document, words).flatMap((text) => [
      { text: comma(words), style: IMPRINT },
      { text, style: IMPRINT },
    ]),
  ]);
  const more = documents.length - named;
  return [
    { text: heading, style: HEADING },
    ...entries,
    ...(more > 0 ? [{ text: ` · ${words.picture.more(more)}`, style: IMPRINT }] : []),
  ];
}

/**
 * The title, or the file: a picture travels without its page, and its readers must find the
 * document.
 */
const nameOf = ({ title, file }: SourceDocument, words: Words): string =>
  title ?? words.picture.untitled(isolated(file));

const imprintOf = ({ publisher, author, published }: SourceDocument, words: Words): string[] =>
  [publisher, author, wordDateShort(published, words.dates)].filter((part) => part !== null);
