/** Draws the texts of a picture into a PDF: in their fonts, and in visual order. */
import type PDFDocument from 'pdfkit';
import { isPlain } from '../../fonts/plain-letters.ts';
import { fontAt } from '../../fonts/shaped-font.ts';
import type { Inherited } from '../svg/svg-subset.ts';
import type { SvgElement } from '../svg/svg-tree.ts';
import { chunksOf, fontsOf, leftOf, sizeOf, type Piece, type Runs } from '../svg/text-pieces.ts';
import { visualRuns, withoutOrdering } from '../svg/visual-order.ts';

export function drawText(
  pdf: PDFDocument,
  element: SvgElement,
  around: Inherited,
  runs: Runs,
): void {
  for (const chunk of chunksOf(element, around.family)) {
    const { pieces, y } = chunk;
    const widths = pieces.map((piece) =>
      fontsOf(piece, runs).reduce(
        (sum, run) => sum + set(pdf, piece, run.font).widthOfString(run.text),
        0,
      ),
    );
    let left = leftOf(
      chunk,
      widths.reduce((sum, each) => sum + each, 0),
    );
    pieces.forEach((piece, i) => {
      write(pdf, piece, { x: left, y, opacity: around.opacity }, runs);
      left += widths[i]!;
    });
  }
}

/** pdfkit opens the font again, and must shape its texts as the layout has measured them. */
function set(pdf: PDFDocument, piece: Piece, { file }: { readonly file: string }): PDFDocument {
  pdf.font(file).fontSize(sizeOf(piece));
  pdf._font.font.layout = fontAt(file).layout;
  return pdf;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

function write(pdf: PDFDocument, piece: Piece, { x, y, opacity }: Place, runs: Runs): void {
  const { text, style } = piece;
  const isShaped = !isPlain(text) || visualRuns(text).some(({ isRightToLeft }) => isRightToLeft);
  // Searching and copying give the text as it was written.
  if (isShaped) pdf.markContent('Span', { actual: withoutOrdering(text) });
  let left = x;
  for (const run of fontsOf(piece, runs)) {
    set(pdf, piece, run.font);
    pdf.fillColor(style.fill ?? '#000', opacity);
    pdf.text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' });
    left += pdf.widthOfString(run.text);
  }
  if (isShaped) pdf.endMarkedContent();
}
