import { expect, test } from 'vitest';
import {
  closestPassage,
  paragraphsOf,
  paragraphsWith,
  wholeOf,
} from '../../src/compile/passage.ts';

const TEXT = '\uFEFFTitle\r\n\r\n  One. “Two,” he said on Jan. 6. Three?  \n\t\n- A point.\n';
const paragraphs = paragraphsOf(TEXT.slice(1));

test('paragraphs are the non-empty lines, whatever ends them', () => {
  expect(paragraphs).toEqual(['Title', 'One. “Two,” he said on Jan. 6. Three?', '- A point.']);
});

test('words are found in every paragraph that has them, accents however encoded', () => {
  expect(paragraphsWith('o', paragraphs)).toEqual([2, 3]);
  expect(paragraphsWith('Elyse\u0301e', paragraphsOf('the Elysée\nthe Elysee'))).toEqual([1]);
  expect(paragraphsWith('elysée', paragraphsOf('the Elysée'))).toEqual([]);
});

test.each([
  ['A point', '- A point.', 'paragraph'],
  ['Three?', paragraphs[1]!, 'sentence'],
  ['“Two,” he said on Jan. 6.', paragraphs[1]!, 'sentence'],
  ['“Two,” he said', paragraphs[1]!, null],
  ['said on Jan. 6', paragraphs[1]!, null],
])('%j of %j is a whole %s', (quote, paragraph, expected) => {
  expect(wholeOf(quote, paragraph)).toBe(expected);
});

test('the closest words are those that differ in the fewest letters', () => {
  const text = ['Nothing of the kind', 'The bakers of four towns met over the weekend'];
  expect(closestPassage('bakers of for town meet', text)).toEqual({
    paragraph: 2,
    text: 'bakers of four towns met',
  });
  expect(closestPassage('more words than there are in it', ['few'])).toEqual({
    paragraph: 1,
    text: 'few',
  });
  expect(closestPassage('words', [])).toBeNull();
});
