import { zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { withReader, type Bounds } from '../../../src/cli/reader/bounded-reader.ts';
import {
  docxFile,
  docxParagraph,
  htmlFile,
  pdfFile,
} from '../../compile/documents/made-documents.ts';

const TEXTS = ['The bakers of four towns met over the weekend to agree on the size of a bun.'];

const read = (name: string, bytes: Uint8Array, bounds?: Bounds) =>
  withReader((reader) => reader({ name, bytes, encoding: null }), bounds);

test('one thread reads documents of every format, also after one that cannot be read', async () => {
  const files: [string, Uint8Array][] = [
    ['a.html', htmlFile(TEXTS)],
    ['broken.pdf', Buffer.from('%PDF-1.7')],
    ['a.pdf', await pdfFile(TEXTS)],
    ['a.docx', docxFile(docxParagraph(TEXTS[0]!))],
    ['a.txt', Buffer.from(TEXTS[0]!)],
  ];
  const readings = await withReader(async (reader) => {
    const all = [];
    for (const [name, bytes] of files) all.push(await reader({ name, bytes, encoding: null }));
    return all;
  });
  expect(readings.map((reading) => reading.kind)).toEqual([
    'html',
    'refused',
    'pdf',
    'docx',
    'text',
  ]);
  for (const reading of readings)
    if (reading.kind !== 'refused') expect(reading.paragraphs).toEqual(TEXTS);
});

/** A PDF whose only page is a stream that unpacks to this many bytes. */
function pdfBomb(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, '(a) Tj '));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>',
  ];
  const start = objects.map((each, i) => `${i + 1} 0 obj\n${each}\nendobj\n`).join('');
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n${start}4 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
  ]);
}

describe('a document that is made to do harm is given up:', () => {
  test('a PDF that fills the memory or takes too long', async () => {
    const reading = await read('bomb.pdf', pdfBomb(300_000_000), {
      seconds: 10,
      memory: 200_000_000,
    });
    expect(reading.kind === 'refused' && reading.code).toMatch(/^document-(?:huge|slow)$/);
  });

  test('a DOCX whose text unpacks to a gigabyte', async () => {
    const text = new Uint8Array(150_000_000).fill(65);
    const bytes = zipSync({ 'word/document.xml': text });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await read('bomb.docx', bytes)).toMatchObject({ code: 'document-long' });
  });

  test('a DOCX that lies about how much it unpacks to', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(150_000_000).fill(65) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The length is in the file's own head and in the list at the end.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 150_000_000) view.setUint32(at, 1000, true);
    expect(await read('bomb.docx', bytes)).toMatchObject({ kind: 'refused' });
  });

  test('a page that is nested a hundred thousand times', async () => {
    const nested = `${'<div>'.repeat(100_000)}${TEXTS[0]!}`;
    expect(await read('deep.html', Buffer.from(nested))).toMatchObject({ paragraphs: TEXTS });
  });

  test('a page of a million elements', async () => {
    const bytes = Buffer.from(`<html>${'<p>a</p>'.repeat(1_000_000)}`);
    expect(await read('wide.html', bytes)).toMatchObject({ code: 'document-long' });
  });

  test('a document whose reading takes longer than it may', async () => {
    const bounds = { seconds: 0, memory: 1_000_000_000 };
    const bytes = htmlFile(Array.from({ length: 20_000 }, (_, i) => `${TEXTS[0]!} ${i}`));
    expect(await read('slow.html', bytes, bounds)).toMatchObject({ code: 'document-slow' });
  });
});
