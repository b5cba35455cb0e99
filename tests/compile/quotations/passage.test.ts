import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/compile/documents/paragraphs.ts';
import { paragraphsWith, wholeOf, wholesOf } from '../../../src/compile/quotations/passage.ts';

const TEXT = '\uFEFFTitle\r\n\r\n  One. “Two,” he said on Jan. 6. Three?  \n\t\n- A point.\n';
const paragraphs = linesOf(TEXT.slice(1));

test('paragraphs are the non-empty lines, whatever ends them', () => {
  expect(paragraphs).toEqual(['Title', 'One. “Two,” he said on Jan. 6. Three?', '- A point.']);
});

test('words are found in every paragraph that has them, accents however encoded', () => {
  expect(paragraphsWith('o', paragraphs)).toEqual([2, 3]);
  expect(paragraphsWith('Elyse\u0301e', linesOf('the Elysée\nthe Elysee'))).toEqual([1]);
  expect(paragraphsWith('elysée', linesOf('the Elysée'))).toEqual([]);
});

test.each([
  ['A point', '- A point.', 'paragraph'],
  ['Three?', paragraphs[1]!, 'sentence'],
  ['“Two,” he said on Jan. 6.', paragraphs[1]!, 'sentence'],
  ['“Two,” he said', paragraphs[1]!, null],
  ['said on Jan. 6', paragraphs[1]!, null],
])('%j of %j is a whole %s', (quote, paragraph, expected) => {
  expect(wholeOf(quote, wholesOf(paragraph))).toBe(expected);
});

test.each([
  ['🙂 Three? 🙂', 'Four. 🙂 Three? 🙂 Five.', null],
  ['Five', '“One.” (Two!)] “(Five)”', 'sentence'],
  ['...', '?! … ... .', 'paragraph'],
  ['', 'One.', null],
  ['٣ خبازين', '«٣ خبازين.»', 'paragraph'],
])('marks around do not count: %j of %j is a whole %s', (quote, paragraph, expected) => {
  expect(wholeOf(quote, wholesOf(paragraph))).toBe(expected);
});

/** The simple way, for texts that are not long. */
function plainWholes(paragraph: string): Set<string> {
  const end = /(?<=[.!?…][”’"»)\]]*)\s+(?=[“‘"«([]*\p{Lu})/u;
  const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return new Set(paragraph.split(end).map(bare));
}

test('sentences end where the plain expression says', () => {
  const letters = fc.constantFrom(
    'A',
    'b',
    '9',
    '.',
    '?',
    '…',
    ' ',
    '\t',
    ')',
    '”',
    '(',
    '“',
    'É',
    '🙂',
    '-',
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (paragraph) => {
      expect(wholesOf(paragraph).sentences).toEqual(plainWholes(paragraph));
    }),
    { numRuns: 500 },
  );
});

test('marks that are piled up stay as they are, and everything else is composed', () => {
  const piled = `e${'\u0301'.repeat(50)}${'\u0323'.repeat(50)}`;
  expect(linesOf(`${piled}\ne\u0301`)).toEqual([piled, 'é']);
});

test('where whole sentences may be quoted, a paragraph of several may not', () => {
  const several = wholesOf('Nobody came. So it ended.', { sentences: true });
  expect(wholeOf('So it ended.', several)).toBeNull();
  expect(wholeOf('Nobody came. So it ended', several)).toBe('paragraph');
  expect(wholeOf('So it ended.', wholesOf('So it ended.', { sentences: true }))).toBeNull();
});
