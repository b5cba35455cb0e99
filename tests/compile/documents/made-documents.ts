/** Makes documents of every format from the same paragraphs. Node only. */
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const textFile = (paragraphs: readonly string[]): Uint8Array =>
  Buffer.from(`${paragraphs.join('\n\n')}\n`);

/**
 * A page with a menu and a footer around its article.
 *
 * @param more further markup of the article
 */
export function htmlFile(paragraphs: readonly string[], head = '', more = ''): Uint8Array {
  const article = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
<script>if (1 < 2) document.write("<p>never</p>")</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article>${article}${more}</article></main>
<footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer></body></html>`);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const docxParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** @param parts further files of the package, by path */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(xml);
  return zipSync(files);
}

export const docxNotes = (kind: 'footnote' | 'endnote', body: string): string =>
  `<w:${kind}s ${WORD}><w:${kind} w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind}>${body}</w:${kind}></w:${kind}s>`;

export interface PdfOptions {
  readonly password?: string;
  /** Written at the top of every page. */
  readonly head?: string;
  /** Whether each page has its number at the bottom. */
  readonly numbered?: boolean;
  /** In points: of the first line of a paragraph. With one, paragraphs have no gap. */
  readonly indent?: number;
  readonly columns?: number;
  readonly title?: string;
}

/** What is used here of pdfkit, which src/ uses in another way. */
interface Writer {
  on(event: 'end', listener: () => void): void;
  on(event: 'data', listener: (piece: Buffer) => void): void;
  font(name: string): this;
  fontSize(points: number): this;
  text(text: string, options: object): this;
  text(text: string, x: number, y: number, options: object): this;
  moveDown(): this;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(page: number): void;
  readonly page: { margins: object };
  end(): void;
}

/** As a printer would set it: lines of Helvetica on pages of A5. */
export async function pdfFile(
  paragraphs: readonly string[],
  { password, head, numbered = false, indent = 0, columns = 1, title }: PdfOptions = {},
): Promise<Uint8Array> {
  const options = {
    size: 'A5',
    margin: 60,
    bufferPages: true,
    ...(password !== undefined && { userPassword: password }),
    ...(title !== undefined && { info: { Title: title } }),
  };
  const pdf = new PDFDocument(options as never) as unknown as Writer;
  const pieces: Buffer[] = [];
  const done = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  pdf.font('Helvetica').fontSize(10);
  for (const text of paragraphs) {
    pdf.text(text, { indent, columns, columnGap: 20 });
    if (indent === 0) pdf.moveDown();
  }
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    if (head !== undefined) pdf.text(head, 60, 25, { lineBreak: false });
    if (numbered) pdf.text(`${page + 1}`, 200, 565, { lineBreak: false });
  }
  pdf.end();
  await done;
  return Buffer.concat(pieces);
}
