/**
 * A picture as a page of a PDF, with its texts as text. Node only.
 *
 * The same picture gives the same bytes: nothing depends on the clock or on chance.
 */
import PDFDocument from 'pdfkit';
import { drawSvg } from './pdf-drawing.ts';
import { fontsFor, runsIn } from '../../fonts/lettering.ts';
import type { OwnType } from '../../fonts/own-type.ts';
import { pictureFonts } from '../../fonts/picture-fonts.ts';

export interface PdfAbout {
  /** In CSS px; one is a point of the page. */
  readonly size: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The date of the data. */
  readonly day: Date;
}

/** @param type the site's own fonts */
export async function pdfOf(
  svg: string,
  about: PdfAbout,
  type: OwnType | null = null,
): Promise<Buffer> {
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
  for (const { file } of pictureFonts(type?.faces)) pdf.registerFont(file, file);
  drawSvg(pdf, svg, (text, family, weight) => runsIn(text, fontsFor(family, weight, type)));
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}
