import { describe, expect, test } from 'vitest';
import { docxFile, docxParagraph, htmlFile, pdfFile, textFile } from './made-documents.ts';
import { PARAGRAPHS, paragraphsOf, refusal } from './reading.ts';

test.each([
  ['text', () => textFile(PARAGRAPHS)],
  ['html', () => htmlFile(PARAGRAPHS)],
  ['docx', () => docxFile(PARAGRAPHS.map(docxParagraph).join(''))],
  ['pdf', () => pdfFile(PARAGRAPHS)],
])('the same paragraphs are read from %s', async (kind, file) => {
  expect(await paragraphsOf(`a.${kind}`, await file())).toEqual(PARAGRAPHS);
});

describe('what cannot be read says what it is:', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    [
      'a PDF with a password',
      'a.pdf',
      () => pdfFile(PARAGRAPHS, { password: 'x' }),
      'document-password',
    ],
    ['a scanned PDF', 'a.pdf', () => pdfFile([]), 'document-scanned'],
    [
      'half a PDF',
      'a.pdf',
      () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'),
      'document-broken | PDF',
    ],
    [
      'half a DOCX',
      'a.docx',
      () => docxFile(docxParagraph('One.')).subarray(0, 120),
      'document-broken | DOCX',
    ],
    ['a DOCX of broken XML', 'a.docx', () => docxFile('<w:p></w:tbl>'), 'document-broken | DOCX'],
    ['an empty DOCX', 'a.docx', () => docxFile('<w:p/>'), 'document-empty'],
    ['an empty file', 'a.txt', () => new Uint8Array(), 'document-empty'],
    ['a page without text', 'a.html', () => htmlFile([]).subarray(0, 60), 'document-empty'],
  ])('%s', async (_, name, file, expected) => {
    expect(await refusal(name, await file())).toBe(expected);
  });

  test.each<[string, string]>([
    ['an old Word file (DOC), or a DOCX with a password', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['an RTF file', '{\\rtf1\\ansi Bakers}'],
    ['a web archive (MHTML)', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n'],
    ['a web archive of Safari', 'bplist00'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['no text', '\x01\x02\x00\x00\x00\xff\xfe\x00'.repeat(50)],
  ])('%s', async (what, start) => {
    const told = await refusal('a.doc', Buffer.from(start, 'latin1'));
    expect(told).toContain(`document-format | ${what} | `);
  });

  test('other packages that are ZIP files', async () => {
    const { zipSync } = await import('fflate');
    const told = (path: string) => refusal('a.zip', zipSync({ [path]: new Uint8Array([65]) }));
    expect(await told('xl/workbook.xml')).toContain('a spreadsheet');
    expect(await told('content.xml')).toContain('an OpenDocument file');
    expect(await told('photo.jpg')).toContain('an archive (ZIP)');
  });
});
