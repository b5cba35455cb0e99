/** Draws the texts of a picture into a PDF: in their fonts, and in visual order. */
import type PDFDocument from 'pdfkit';
import { SANS_FAMILY, SERIF_FAMILY } from '../../fonts/families.ts';
import { check, number, type Inherited } from './svg-subset.ts';
import type { SvgElement } from './svg-tree.ts';
import { settableWords, visualRuns, withoutOrdering } from './visual-order.ts';

/** Texts that follow each other on one line. */
interface Piece {
  readonly text: string;
  readonly style: Readonly<Record<string, string>>;
}

interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly pieces: Piece[];
}

/** The parts of a text that have a font each, in its order. The document knows a font by its file. */
export type Runs = (
  text: string,
  family: string,
  weight: number,
) => readonly { readonly font: { readonly file: string }; readonly text: string }[];

export function drawText(
  pdf: PDFDocument,
  element: SvgElement,
  around: Inherited,
  runs: Runs,
): void {
  const style = { 'font-family': around.family, ...element.attributes };
  const anchor = element.attributes['text-anchor'] ?? 'start';
  for (const { x, y, pieces } of chunksOf(element, style)) {
    const widths = pieces.map((piece) =>
      fontsOf(piece, runs).reduce(
        (sum, run) => sum + set(pdf, piece, run.font).widthOfString(run.text),
        0,
      ),
    );
    const width = widths.reduce((sum, each) => sum + each, 0);
    let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    pieces.forEach((piece, i) => {
      write(pdf, piece, { x: left, y, opacity: around.opacity }, runs);
      left += widths[i]!;
    });
  }
}

/** A tspan with its own position begins a chunk; others continue the text before them. */
function chunksOf(element: SvgElement, style: Piece['style']): Chunk[] {
  const at = { x: number(style.x), y: number(style.y) };
  const chunks: Chunk[] = [];
  for (const child of element.children) {
    const own = typeof child === 'string' ? {} : child.attributes;
    if (typeof child !== 'string') check(child);
    const text = typeof child === 'string' ? child : textIn(child);
    if (chunks.length === 0 || own.x !== undefined || own.y !== undefined)
      chunks.push({ x: number(own.x, at.x), y: number(own.y, at.y), pieces: [] });
    chunks.at(-1)!.pieces.push({
      // As in SVG, a line break is a space.
      text: text.replaceAll(/[\t\n ]+/g, ' '),
      style: { ...style, ...own },
    });
  }
  return chunks;
}

const textIn = ({ children }: SvgElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** In visual order. */
function fontsOf({ text, style }: Piece, runs: Runs): ReturnType<Runs> {
  const serif = style['font-family']?.includes('Serif');
  const bold = serif || style['font-weight'] === '600';
  const family = serif ? SERIF_FAMILY : SANS_FAMILY;
  return visualRuns(text).flatMap((part) => {
    const parts = runs(part.text, family, bold ? 600 : 400);
    return part.isRightToLeft ? [...parts].reverse().flatMap(settableWords) : parts;
  });
}

const set = (
  pdf: PDFDocument,
  { style }: Piece,
  { file }: { readonly file: string },
): PDFDocument => pdf.font(file).fontSize(number(style['font-size'], 16));

interface Place {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

function write(pdf: PDFDocument, piece: Piece, { x, y, opacity }: Place, runs: Runs): void {
  const { text, style } = piece;
  const isMixed = visualRuns(text).some(({ isRightToLeft }) => isRightToLeft);
  // Searching and copying give the text as it was written.
  if (isMixed) pdf.markContent('Span', { actual: withoutOrdering(text) });
  let left = x;
  for (const run of fontsOf(piece, runs)) {
    set(pdf, piece, run.font);
    pdf.fillColor(style.fill ?? '#000', opacity);
    pdf.text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' });
    left += pdf.widthOfString(run.text);
  }
  if (isMixed) pdf.endMarkedContent();
}
