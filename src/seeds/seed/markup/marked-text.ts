/**
 * Reads the signs that an editor may put into a summary: [words](address), **bold** and *italic*.
 * Pure.
 *
 * All else is plain text, such as "5 * 3", "[sic]", "<b>" and stars that nothing closes. On purpose
 * this is less than CommonMark, in which "5*3*2" and two masked words ("f**k") have an italic or
 * bold middle, "&amp;" is one character, and the name "_anna_" loses its lines. It takes time in
 * proportion to the length of the text.
 */
import type { Span, Summarised } from '../../../timeline/spans/span.ts';
import type { LinkFault } from './link-target.ts';
import { piecesOf, type Piece } from './piece.ts';
import { pairStars, type StarPair } from './star-pairs.ts';

export interface MarkedText extends Summarised {
  /** About links whose text stays as it was written. */
  readonly faults: readonly LinkFault[];
}

export function readMarkedText(text: string): MarkedText {
  if (!/[*[\]]/.test(text)) return { summary: text, summarySpans: [], faults: [] };
  const { pieces, faults } = piecesOf(text);
  return { ...joinPieces(pieces, pairStars(pieces)), faults };
}

/** Writes plain words so that they are read back equal: with a backslash before signs, if need be. */
export function writePlainText(text: string): string {
  const { summary, summarySpans, faults } = readMarkedText(text);
  if (summary === text && summarySpans.length === 0 && faults.length === 0) return text;
  return text.replaceAll(/[*[\]](?!\p{M})/gu, String.raw`\$&`);
}

/** The words without their signs, and where each span lies in them. */
function joinPieces(pieces: readonly Piece[], stars: readonly StarPair[]): Summarised {
  const used = new Map<number, number>();
  for (const { open, close, kind } of stars)
    for (const index of [open, close])
      used.set(index, (used.get(index) ?? 0) + (kind === 'bold' ? 2 : 1));
  let summary = '';
  const ends = pieces.map((piece, index) => {
    if ('text' in piece) summary += piece.text.slice(used.get(index) ?? 0);
    return summary.length;
  });
  // Of two with the same stars at both ends, the outer one comes last, and so first when reversed.
  const pairs = [...linksOf(pieces), ...stars]
    .reverse()
    .sort((a, b) => a.open - b.open || b.close - a.close);
  const spans = pairs.map(({ open, close, ...kind }): Span => {
    return { from: ends[open]!, to: ends[close]!, ...kind };
  });
  return { summary, summarySpans: spans.filter(isFirst()) };
}

function linksOf(pieces: readonly Piece[]) {
  let begun: { open: number; address: string } | null = null;
  const links: { open: number; close: number; kind: 'link'; address: string }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'open') begun = { open: index, address: piece.address };
    if (piece.kind === 'close') links.push({ ...begun!, close: index, kind: 'link' });
  }
  return links;
}

/** Tells which of the spans, in their order, lie in no other one of the same kind. */
function isFirst(): (span: Span) => boolean {
  const reached = { bold: 0, italic: 0, link: 0 };
  return ({ from, to, kind }) => {
    if (from < reached[kind]) return false;
    reached[kind] = to;
    return true;
  };
}
