import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { docxFile, docxNotes, docxParagraph, pdfFile } from './made-documents.ts';
import { PARAGRAPHS, paragraphsOf } from './reading.ts';

describe('a DOCX', () => {
  test('is read with its lists, tables and notes, and without what was deleted', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const body = [
      `<w:p>${run('One ')}${run('word')}<w:r><w:tab/></w:r>${run('and')}<w:r><w:br/></w:r>${run('more')}</w:p>`,
      '<w:p/>',
      `<w:p><w:pPr><w:numPr/></w:pPr>${run('A point')}</w:p>`,
      `<w:tbl><w:tr>${cell('Town')}${cell('Buns')}</w:tr><w:tr>${cell('Liston')}${cell('1,200')}</w:tr></w:tbl>`,
      `<w:p>${run('Kept')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>${run('moved')}</w:moveFrom></w:p>`,
      `<w:p>${run('a')}<w:r><w:noBreakHyphen/></w:r>${run('b')}</w:p>`,
    ].join('');
    const file = docxFile(body, {
      'word/footnotes.xml': docxNotes('footnote', docxParagraph('A note.')),
      'word/endnotes.xml': docxNotes('endnote', docxParagraph('A last note.')),
    });
    expect(await paragraphsOf('a.docx', file)).toEqual([
      'One word and more',
      'A point',
      'Town | Buns',
      'Liston | 1,200',
      'Kept',
      'a\u2011b',
      'A note.',
      'A last note.',
    ]);
  });

  test('says who wrote it', async () => {
    const core =
      '<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bakers &amp; buns</dc:title><dc:creator>Ann Example</dc:creator></c:coreProperties>';
    const bytes = docxFile(docxParagraph('One.'), { 'docProps/core.xml': core });
    expect(await readDocument({ name: 'a.docx', bytes, encoding: null })).toMatchObject({
      about: {
        title: { value: 'Bakers & buns', from: 'dc:title' },
        author: { value: 'Ann Example', from: 'dc:creator' },
      },
    });
  });
});

describe('a PDF', () => {
  const long = Array.from(
    { length: 12 },
    (_, i) => `${PARAGRAPHS[i % 3]!} That was number ${i + 1}.`,
  );

  test.each([
    ['with gaps between paragraphs', {}],
    ['with indents', { indent: 12 }],
    ['with page numbers and a running head', { numbered: true, head: 'The Liston Herald' }],
    ['in two columns', { columns: 2 }],
  ])('%s is read in its paragraphs', async (_, options) => {
    expect(await paragraphsOf('a.pdf', await pdfFile(long, options))).toEqual(long);
  });

  test('says its title, if that is not the name of a file', async () => {
    const about = async (title: string) => {
      const bytes = await pdfFile(PARAGRAPHS, { title });
      return await readDocument({ name: 'a.pdf', bytes, encoding: null });
    };
    expect(await about('Bakers meet')).toMatchObject({
      about: { title: { value: 'Bakers meet', from: 'Title' } },
    });
    expect(await about('bakers-final.indd')).not.toHaveProperty('about.title');
  });
});
