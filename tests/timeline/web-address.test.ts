import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressFault, passageAddress } from '../../src/timeline/web-address.ts';

const at = (url: string, quote: string) =>
  passageAddress({ url }, { quote, prefix: '', suffix: '' });
const ARTICLE = 'https://paper.example/a';

test('a document without an address has no address for its passages', () => {
  expect(passageAddress({ url: null }, { quote: 'so', prefix: '', suffix: '' })).toBeNull();
});

test('it has the words of the quotation', () => {
  expect(at(ARTICLE, 'met in Kyiv')).toBe(`${ARTICLE}#:~:text=met%20in%20Kyiv`);
});

test('signs that have a meaning in a text fragment are escaped', () => {
  expect(at(ARTICLE, 'post-war, & “safe”')).toBe(
    `${ARTICLE}#:~:text=post%2Dwar%2C%20%26%20%E2%80%9Csafe%E2%80%9D`,
  );
});

test('what stands before and after the words leads to the right ones', () => {
  const citation = { quote: 'in Kyiv', prefix: 'met ', suffix: ', an aide' };
  expect(passageAddress({ url: ARTICLE }, citation)).toBe(
    `${ARTICLE}#:~:text=met-,in%20Kyiv,-%2C%20an%20aide`,
  );
});

test('an anchor of the article is kept', () => {
  expect(at(`${ARTICLE}#live`, 'so')).toBe(`${ARTICLE}#live:~:text=so`);
});

test('of a long quotation it has the first words and the last', () => {
  const words = Array.from({ length: 100 }, (_, i) => `word${i}`);
  expect(at(ARTICLE, words.join(' '))).toBe(
    `${ARTICLE}#:~:text=word0%20word1%20word2%20word3%20word4,word95%20word96%20word97%20word98%20word99`,
  );
});

test('whatever the words are, they can be read from the address again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (quote) => {
      const [, directive] = new URL(at(ARTICLE, quote)!).hash.split(':~:text=');
      expect(directive).not.toMatch(/[-,&#\s]/);
      expect(decodeURIComponent(directive!)).toBe(quote);
    }),
  );
});

test('an address with letters such as é is right however often it is asked for', () => {
  // From text that was parsed, as in a file: then Node 20's own check comes to refuse them.
  const { address } = JSON.parse('{"address":"https://example.org/caf\\u00e9"}') as {
    address: string;
  };
  for (let times = 0; times < 20_000; times++)
    if (addressFault(address) !== null) throw new Error(`refused after ${times} times`);
  expect(addressFault(address)).toBeNull();
});
