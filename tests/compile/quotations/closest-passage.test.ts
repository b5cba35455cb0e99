import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestPassage } from '../../../src/compile/quotations/closest-passage.ts';
import { linesOf } from '../../../src/compile/documents/paragraphs.ts';
import { wholeOf, wholesOf } from '../../../src/compile/quotations/passage.ts';
import { distance } from '../../../src/seeds/report/suggestion.ts';

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

/** Compares with every passage. */
function plainClosest(quote: string, paragraphs: readonly string[]) {
  const count = quote.split(/\s+/).length;
  let best = null;
  let least = Infinity;
  for (const [i, text] of paragraphs.entries()) {
    const words = text.split(/\s+/);
    for (let start = 0; start === 0 || start + count <= words.length; start++) {
      const passage = words.slice(start, start + count).join(' ');
      const steps = distance(quote, passage);
      if (steps < least) [best, least] = [{ paragraph: i + 1, text: passage }, steps];
    }
  }
  return best;
}

test('it is the one that comparing with every passage finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 4 });
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 5 }), (quote, paragraphs) => {
      expect(closestPassage(quote, paragraphs)).toEqual(plainClosest(quote, paragraphs));
    }),
    { numRuns: 500 },
  );
});

test('a paragraph without spaces is shown in part', () => {
  const passage = closestPassage('面包师', ['面包'.repeat(50_000)]);
  expect(passage).toMatchObject({ paragraph: 1 });
  expect(passage!.text.length).toBeLessThan(1000);
});

/** One step for each pair of letters would take hours. */
test.each(Array.from(' !"#$%&\'()*+,-./:;<=>?@[]^_`{|}~…“”\u0301'))(
  '100 kB of %j are not a problem',
  (mark) => {
    const [paragraph] = linesOf(`x${mark.repeat(100_000)}A ${mark.repeat(100)}`);
    const wholes = wholesOf(paragraph!);
    expect(wholeOf('five bakers', wholes)).toBeNull();
    expect(closestPassage('five bakers', [paragraph!])).toMatchObject({ paragraph: 1 });
  },
);
