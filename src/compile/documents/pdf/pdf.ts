/** Reads a PDF: its text in paragraphs, without page numbers and running heads. */
import { getDocumentProxy } from 'unpdf';
import { paragraphsOfPages, type Line } from '../lines.ts';
import type { TextFile } from '../../../seeds/text/encoding.ts';
import { refuse } from '../../../seeds/text/refused.ts';
import type { About, Found, Reading } from '../reading.ts';
import { linesOnPage, type Piece } from './page-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const MOST_PAGES = 3000;

export async function readPdf({ name, bytes }: TextFile): Promise<Reading> {
  let pdf: Pdf;
  try {
    // A copy, because the library takes over the bytes.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') return refuse('document-password', name);
    return refuse('document-broken', name, 'PDF');
  }
  try {
    if (pdf.numPages > MOST_PAGES) return refuse('document-long', name);
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
    if (pages.every((lines) => lines.length === 0)) return refuse('document-scanned', name);
    const remarks = [
      'Lines were joined into paragraphs; check that these are the paragraphs of the document.',
    ];
    return {
      kind: 'pdf',
      paragraphs: paragraphsOfPages(pages),
      about: await aboutPdf(pdf),
      remarks,
    };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    return refuse('document-broken', name, 'PDF');
  } finally {
    await pdf.destroy();
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOnPage(items.filter((item): item is typeof item & Piece => 'str' in item));
}

async function aboutPdf(pdf: Pdf): Promise<About> {
  const { info } = await pdf.getMetadata();
  const found = (key: string): Found | null => {
    const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
    return typeof value === 'string' && value.trim() ? { value: value.trim(), from: key } : null;
  };
  const title = found('Title');
  const author = found('Author');
  const language = found('Language');
  return {
    // Programs that print to PDF often give the name of their file as the title.
    ...(title && !/\.\w{2,5}$|^untitled|^microsoft word/i.test(title.value) && { title }),
    ...(author && { author }),
    ...(language && { language }),
  };
}
