/** The content of a printed page. Node only. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  readonly pages: number;
  /** All text without spaces and hyphens, because these depend on line breaks. */
  readonly words: string;
}

/** The fonts use one glyph for letters that look alike, so a PDF may contain either letter. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u2010-]/g, '')
    .replaceAll('ʼ', '’')
    .replaceAll('ʻ', '‘');

/** @throws Error if it is not a PDF */
export async function printed(pdf: Buffer): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, words: bare(text) };
}
