/** Reads a web page as a browser saved it: the article alone, and what the page says about itself. */
import { parse } from 'parse5';
import { decode, type TextFile } from '../../../seeds/text/encoding.ts';
import { refuse } from '../../../seeds/text/refused.ts';
import type { Reading } from '../reading.ts';
import { aboutPage } from './about-page.ts';
import { articleOf } from './article.ts';
import { cleanMarkup } from './markup.ts';

export function readHtml(file: TextFile): Reading {
  const text = decode(file, declaredEncoding(file.bytes));
  if (typeof text !== 'string') return text;
  const page = parse(text);
  const markup = cleanMarkup(page);
  if (markup === null) return refuse('document-long', file.name);
  const { paragraphs, isArticle } = articleOf(markup);
  return {
    kind: 'html',
    paragraphs,
    about: aboutPage(page),
    remarks: isArticle ? [] : ['No article was found in the page, so all its text was read.'],
  };
}

const DECLARED = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** Not for UTF-16. In all other encodings, the letters of the declaration have the same bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return DECLARED.exec(start)?.[1] ?? null;
}
