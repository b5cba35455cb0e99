/**
 * Reads a document of any format: what `document` prints and `verify` checks. The bytes may be
 * hostile, so call it where time and memory are bounded.
 */
import { readDocx } from './docx/docx.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html/html.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPlain } from './plain-text.ts';
import { refused, type DocumentFile, type Reading } from './reading.ts';

/** In UTF-16 units: a library of books. */
const MOST = 20_000_000;

export async function readDocument(file: DocumentFile): Promise<Reading> {
  const reading = await readAny(file);
  if (reading.kind === 'refused') return reading;
  const length = reading.paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (length > MOST) return refused('document-long', file.name);
  return length > 0 ? reading : refused('document-empty', file.name);
}

function readAny(file: DocumentFile): Reading | Promise<Reading> {
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
      return refused('document-format', file.name, format.what, format.advice);
  }
}
