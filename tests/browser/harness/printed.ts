/** What stands on paper. Node only. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  readonly pages: number;
  /** All text, without spaces and hyphens: lines break where they do. */
  readonly words: string;
}

/** The fonts draw letters that look alike by one glyph: of a PDF they come as either. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u2010-]/g, '')
    .replaceAll('ʼ', '’')
    .replaceAll('ʻ', '‘');

/** @throws Error where it is no PDF */
export async function printed(pdf: Buffer): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, words: bare(text) };
}
