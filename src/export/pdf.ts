/**
 * A picture as a page of PDF, its texts as text. Node only; imports pdfkit and svg-to-pdfkit.
 *
 * The same picture gives the same bytes: nothing in it is from the clock or from chance.
 */
import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import { pictureFonts } from './picture-fonts.ts';

export interface PdfAbout {
  /** CSS px; one is a point of the page. */
  readonly size: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Of the data. */
  readonly day: Date;
}

/** What keeps a name apart from the lines under it: svg-to-pdfkit would draw it over the name. */
const HALO = / stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"/g;

const faceOf = (family: string, bold: boolean): string => `${family} ${bold ? 600 : 400}`;

export async function pdfOf(svg: string, about: PdfAbout): Promise<Buffer> {
  const { size, title, description, language, day } = about;
  const pdf = new PDFDocument({
    size: [size.width, size.height],
    margin: 0,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: title, Subject: description, Creator: 'Sourceline', CreationDate: day },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part) => parts.push(part));
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  for (const { family, weight, file } of pictureFonts())
    pdf.registerFont(faceOf(family, weight === 600), file);
  svgToPdf(pdf, svg.replaceAll(HALO, ''), 0, 0, {
    ...size,
    assumePt: true,
    fontCallback: (family, bold) =>
      family.includes('Serif') ? faceOf('Source Serif 4', true) : faceOf('Source Sans 3', bold),
    warningCallback: (problem) => {
      throw new Error(`The picture cannot be drawn as PDF: ${problem}`);
    },
  });
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}
