/** Reads a DOCX: its text, with lists, tables and notes. Source: ECMA-376, part 1, chapter 17. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TextFile } from '../../../seeds/text/encoding.ts';
import { refuse } from '../../../seeds/text/refused.ts';
import type { About, Reading } from '../reading.ts';
import { wordParagraphs } from './word-paragraphs.ts';

const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const PROPERTIES = 'docProps/core.xml';

/** In bytes, unpacked. */
const MOST = 100_000_000;

export function readDocx({ name, bytes }: TextFile): Reading {
  const names: string[] = [];
  let isLarge = false;
  const filter = (file: UnzipFileInfo): boolean => {
    names.push(file.name);
    const isWanted = TEXTS.includes(file.name) || file.name === PROPERTIES;
    isLarge ||= isWanted && file.originalSize > MOST;
    return isWanted && !isLarge;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (isLarge) return refuse('document-long', name);
    if (!names.includes(TEXTS[0]!)) return refuse('document-format', name, ...otherZip(names));
    const textOf = (path: string): string => new TextDecoder().decode(files[path]);
    return {
      kind: 'docx',
      paragraphs: TEXTS.filter((path) => files[path]).flatMap((path) =>
        wordParagraphs(textOf(path)),
      ),
      about: files[PROPERTIES] ? aboutDocx(textOf(PROPERTIES)) : {},
      remarks: files[TEXTS[1]!] || files[TEXTS[2]!] ? ['Its notes come after its text.'] : [],
    };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    return refuse('document-broken', name, 'DOCX');
  }
}

const AS_DOCX = 'Open it in its program, and save it as DOCX, PDF or plain text.';

function otherZip(names: readonly string[]): [string, string] {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/')) return ['a spreadsheet', AS_DOCX];
  if (has('ppt/')) return ['a presentation', AS_DOCX];
  if (names.includes('META-INF/container.xml')) return ['an e-book (EPUB)', AS_DOCX];
  if (names.includes('content.xml')) return ['an OpenDocument file', AS_DOCX];
  return ['an archive (ZIP)', 'Unpack it first.'];
}

function aboutDocx(xml: string): About {
  const values = new Map<string, string>();
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', () => (text = ''));
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => values.set(name, text.trim()));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const found = (field: keyof About, name: string): About => {
    const value = values.get(name);
    return value ? { [field]: { value, from: name } } : {};
  };
  return {
    ...found('title', 'dc:title'),
    ...found('author', 'dc:creator'),
    ...found('language', 'dc:language'),
  };
}
