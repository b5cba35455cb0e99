/** Whatever format the same paragraphs are written in, they are read as the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { docxFile, docxParagraph, htmlFile, pdfFile, textFile } from './made-documents.ts';

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from('abdeghinorstuvé’')),
      minLength: 1,
      maxLength: 11,
    }),
  },
  fc.constantFrom('<b>', '&amp;', '“bun,”', '(a', 'b)', '1,200', '$5', '—', 'Mr', 'Élysée'),
);
const paragraph = fc
  .array(word, { minLength: 12, maxLength: 90 })
  .map((words) => `The ${words.join(' ')} end.`.replace(/’+/g, '’'));
const paragraphs = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 });

const FORMATS: Readonly<
  Record<string, (texts: readonly string[]) => Uint8Array | Promise<Uint8Array>>
> = {
  txt: textFile,
  html: (texts) => htmlFile(texts),
  docx: (texts) => docxFile(texts.map(docxParagraph).join('')),
  pdf: (texts) => pdfFile(texts),
};

test.each(Object.keys(FORMATS))('%s', async (format) => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (texts) => {
      const bytes = await FORMATS[format]!(texts);
      const reading = await readDocument({ name: `a.${format}`, bytes, encoding: null });
      expect(reading).toMatchObject({ paragraphs: texts });
    }),
    { numRuns: 40 },
  );
});
