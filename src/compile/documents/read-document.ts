/**
 * Reads a document of any format: what `document` prints and `verify` checks. The bytes may be
 * hostile, so call it where time and memory are bounded.
 */
import { readDocx } from './docx/docx.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html/html.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPlain } from './plain-text.ts';
import type { TextFile } from '../../seeds/text/encoding.ts';
import { refuse } from '../../seeds/text/refused.ts';
import type { Reading } from './reading.ts';

/** In UTF-16 units: a library of books. */
const MOST = 20_000_000;

export async function readDocument(file: TextFile): Promise<Reading> {
  const reading = await readAny(file);
  if (reading.kind === 'refused') return reading;
  const length = reading.paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (length > MOST) return refuse('document-long', file.name);
  return length > 0 ? reading : refuse('document-empty', file.name);
}

function readAny(file: TextFile): Reading | Promise<Reading> {
  const format = formatOf(file.bytes, file.name);
  switch (format.kind) {
    case 'text':
      return readPlain(file);
    case 'html':
      return readHtml(file);
    case 'pdf':
      return readPdf(file);
    case 'zip':
      return readDocx(file);
    case 'other':
      return refuse('document-format', file.name, format.what, format.advice);
  }
}
