import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { contextOf } from '../../../src/compile/quotations/context.ts';
import { wholeOf, wholesOf } from '../../../src/compile/quotations/passage.ts';
import { verifyTimeline } from '../../../src/compile/quotations/verify.ts';
import { DOCUMENTS, seedsOf } from '../seeds.ts';

const PARAGRAPH = 'Old bakers of the town met. They said “no bread” to all who asked, twice. So.';
const around = (quote: string, words = 12) =>
  contextOf(PARAGRAPH, quote, { words, wholes: wholesOf(PARAGRAPH) });

describe('the words around a quotation', () => {
  test.each([
    ['no bread', 4, { prefix: 'said “', suffix: '” to' }],
    ['no bread', 2, { prefix: '“', suffix: '”' }],
    ['bakers', 2, { prefix: 'Old ', suffix: '' }],
    ['twice. So', 12, { prefix: '“no bread” to all who asked, ', suffix: '.' }],
  ])('%s, with at most %i words in all', (quote, words, expected) => {
    expect(around(quote, words)).toEqual(expected);
  });

  test('never make a whole sentence of it', () => {
    expect(around('bakers of the town', 6)).toEqual({ prefix: 'Old ', suffix: '' });
  });

  test('of any paragraph, are one piece with it, short, and within the limits', () => {
    const words = fc.array(
      fc.constantFrom('So', 'bread.', 'Then', '“now”', 'a', '文字文字'.repeat(9)),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 12 }), (all, from, length) => {
        const paragraph = all.join(' ');
        const first = from % all.length;
        const quote = all.slice(first, first + length).join(' ');
        const wholes = wholesOf(paragraph);
        const { prefix, suffix } = contextOf(paragraph, quote, { words: 12, wholes });
        expect(paragraph).toContain(prefix + quote + suffix);
        for (const side of [prefix, suffix]) expect(side.length).toBeLessThanOrEqual(32);
        expect((prefix + quote + suffix).trim().split(/\s+/).length).toBeLessThanOrEqual(12);
        if (prefix + suffix) expect(wholeOf(prefix + quote + suffix, wholes)).toBeNull();
      }),
    );
  });
});

test('of a document that readers are led to, the words around a quotation are kept', async () => {
  const root = seedsOf('document-links');
  const { text } = await verifyTimeline(root, 'test', DOCUMENTS, readDocument);
  writeFileSync(join(root, 'test', 'verified.yaml'), text!);
  const { events } = compileTimeline(root, 'test').timeline!;
  const citations = events.flatMap((event) => event.citations);
  const [due] = citations.filter(({ quote }) => quote === 'due on Jan. 9');
  expect(due).toMatchObject({ prefix: 'Crumb, on Monday. A decision is ', suffix: '.' });
  for (const { prefix = '', quote, suffix = '', document } of citations) {
    const article = readFileSync(join(DOCUMENTS, `${document}.txt`), 'utf8');
    expect(article).toContain(prefix + quote + suffix);
  }
});
