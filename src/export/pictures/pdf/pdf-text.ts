/** Draws the texts of a picture into a PDF: in their fonts, and in visual order. */
import bidiFactory from 'bidi-js';
import type PDFDocument from 'pdfkit';
import { check, number, type Inherited } from './svg-subset.ts';
import type { SvgElement } from './svg-tree.ts';

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

export const faceOf = (family: string, weight: number): string => `${family} ${weight}`;

export function drawText(pdf: PDFDocument, element: SvgElement, around: Inherited): void {
  const style = { 'font-family': around.family, ...element.attributes };
  const anchor = element.attributes['text-anchor'] ?? 'start';
  for (const { x, y, pieces } of chunksOf(element, style)) {
    const widths = pieces.map((piece) => set(pdf, piece).widthOfString(seen(piece.text)));
    const width = widths.reduce((sum, each) => sum + each, 0);
    let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    pieces.forEach((piece, i) => {
      write(set(pdf, piece), piece, left, y, around.opacity);
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
    const text = typeof child === 'string' ? child : wordsOf(child);
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

const wordsOf = ({ children }: SvgElement): string =>
  children.filter((child) => typeof child === 'string').join('');

function set(pdf: PDFDocument, { style }: Piece): PDFDocument {
  const serif = style['font-family']?.includes('Serif');
  const bold = serif || style['font-weight'] === '600';
  return pdf
    .font(faceOf(serif ? 'Source Serif 4' : 'Source Sans 3', bold ? 600 : 400))
    .fontSize(number(style['font-size'], 16));
}

function write(pdf: PDFDocument, { text, style }: Piece, x: number, y: number, opacity: number) {
  const shown = seen(text);
  const options = { lineBreak: false, baseline: 'alphabetic' } as const;
  pdf.fillColor(style.fill ?? '#000', opacity);
  if (shown === text) {
    pdf.text(text, x, y, options);
    return;
  }
  // Searching and copying give the text as it was written.
  pdf.markContent('Span', { actual: text.replaceAll(ORDERING, '') });
  pdf.text(shown, x, y, options);
  pdf.endMarkedContent();
}

/** Characters that only control the order of text. */
const ORDERING = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const bidi = bidiFactory();

/** The text in visual order, from left to right. */
function seen(text: string): string {
  const levels = bidi.getEmbeddingLevels(text, 'ltr');
  return bidi.getReorderedString(text, levels).replaceAll(ORDERING, '');
}
