/** The content of a printed page. Node only. */
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  readonly pages: number;
  /** All text without spaces and hyphens, because these depend on line breaks. */
  readonly words: string;
  /** Texts that begin or end beside the paper. */
  readonly outside: readonly string[];
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
  const outside: string[] = [];
  for (let number = 1; number <= totalPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, , right = 0] = page.view;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const start = Number(item.transform[4]);
      if (start < left || start + item.width > right) outside.push(item.str);
    }
  }
  return { pages: totalPages, words: bare(text), outside };
}
