/**
 * Draws the markup of our own pictures (src/chart and Picture.svelte) into a PDF. Pure, except for
 * the document that it draws into. Anything that it cannot draw is an error, so that no new kind of
 * element can go missing unnoticed.
 */
import type PDFDocument from 'pdfkit';
import { drawText } from './pdf-text.ts';
import { check, number, type Inherited } from '../svg/svg-subset.ts';
import { svgTree, type SvgElement } from '../svg/svg-tree.ts';
import type { Runs } from '../svg/text-pieces.ts';

/**
 * @param runs which fonts a text is set in
 * @throws Error if the markup contains anything that cannot be drawn here
 */
export function drawSvg(pdf: PDFDocument, svg: string, runs: Runs): void {
  const root = svgTree(svg);
  const clips = new Map<string, SvgElement>();
  findClips(root, clips);
  draw(root, { opacity: 1, family: '' });

  function draw(element: SvgElement, around: Inherited): void {
    const { name, attributes } = element;
    check(element);
    const own = { ...around, opacity: around.opacity * number(attributes.opacity, 1) };
    if (name === 'title' || name === 'desc' || name === 'clipPath') return;
    pdf.save();
    place(pdf, attributes);
    if (name === 'svg' || name === 'g') {
      if (name === 'svg') pdf.translate(number(attributes.x), number(attributes.y));
      const clip = clips.get(/^url\(#(.*)\)$/.exec(attributes['clip-path'] ?? '')?.[1] ?? '');
      if (clip) {
        for (const child of elementsOf(clip)) outline(pdf, child);
        pdf.clip();
      }
      const inherited = { ...own, family: attributes['font-family'] ?? around.family };
      for (const child of elementsOf(element)) draw(child, inherited);
    } else if (name === 'text') drawText(pdf, element, own, runs);
    else if (name === 'image') drawImage(pdf, attributes);
    else paint(pdf, element, own.opacity);
    pdf.restore();
  }
}

const elementsOf = ({ children }: SvgElement): SvgElement[] =>
  children.filter((child) => typeof child !== 'string');

function findClips(element: SvgElement, clips: Map<string, SvgElement>): void {
  if (element.name === 'clipPath') clips.set(element.attributes.id!, element);
  for (const child of elementsOf(element)) findClips(child, clips);
}

function place(pdf: PDFDocument, { transform = '' }: SvgElement['attributes']): void {
  for (const [, kind, values] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = values!.split(/[\s,]+/).map(Number);
    if (kind === 'translate') pdf.translate(first, second);
    else if (kind === 'rotate') pdf.rotate(first);
    else throw new Error(`A picture has no transform "${kind}" in PDF.`);
  }
}

/** Pixels, the whole of them in the middle of the box. */
function drawImage(pdf: PDFDocument, { x, y, width, height, href = '' }: SvgElement['attributes']) {
  if (!href.startsWith('data:image/png;')) throw new Error('An image is a PNG in PDF.');
  const fit = [number(width), number(height)] as const;
  pdf.image(href, number(x), number(y), { fit, align: 'center', valign: 'center' });
}

function outline(pdf: PDFDocument, { name, attributes }: SvgElement): void {
  const { x, y, width, height, d } = attributes;
  if (name === 'path') pdf.path(d!);
  else pdf.rect(number(x), number(y), number(width), number(height));
}

/** Paths of straight lines enclose nothing, but some viewers fill them a pixel wide. */
const LINES = /^(?:M[^A-Za-z]*[HhVv][^A-Za-z]*)+$/;

function paint(pdf: PDFDocument, element: SvgElement, opacity: number): void {
  const { fill = '#000', stroke = 'none', d = '', ...rest } = element.attributes;
  if (fill !== 'none' && !LINES.test(d)) {
    outline(pdf, element);
    pdf.fillColor(fill, opacity).fill();
  }
  if (stroke === 'none') return;
  outline(pdf, element);
  pdf.lineWidth(number(rest['stroke-width'], 1));
  const dashes = rest['stroke-dasharray']?.split(/[\s,]+/).map(Number);
  if (dashes) pdf.dash(dashes.length === 1 ? dashes[0]! : dashes);
  pdf.strokeColor(stroke, opacity * number(rest['stroke-opacity'], 1)).stroke();
}
