/** What a query asks for in an archive whose words are in several groups. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchChunkFile, searchGroupFile, titlesFile } from '../../src/archive/files.ts';
import {
  CHUNKS_IN_GROUP,
  searchArchive,
  titleChunkOf,
  titleChunksFor,
  titleKey,
} from '../../src/archive/search.ts';

const [WALL, STORM] = ['1953-02-01', '2004-01'];
const CHUNKS = 3;
const STORM_KEY = titleKey(['harbour', 'storm']);

const FILES: Readonly<Record<string, unknown>> = {
  [searchGroupFile('v', 0)]: { keys: ['4', '450'], common: [] },
  [searchGroupFile('v', 1)]: { keys: ['h', 's'], common: ['harbour'] },
  ...Object.fromEntries(Array.from({ length: CHUNKS }, (_, n) => [titlesFile('v', n), {}])),
  [titlesFile('v', titleChunkOf(STORM_KEY, CHUNKS))]: {
    [STORM_KEY]: { n: 1, p: [7], x: ['Storm in harbour'], e: STORM },
  },
  // The keys of an object that are numbers come in the order of numbers.
  [searchChunkFile('v', 0)]: {
    4499: { n: 1, p: [4], x: ['Bill 4499'], e: STORM },
    45: { n: 1, p: [5], x: ['Bill 45'], e: STORM },
  },
  [searchChunkFile('v', CHUNKS_IN_GROUP)]: {
    harbour: { n: 900, p: [3, 7], x: ['Harbour wall', 'Harbour storm'], e: `${WALL}\n${STORM}` },
  },
  [searchChunkFile('v', CHUNKS_IN_GROUP + 1)]: {
    storm: { n: 1, p: [8], x: ['Storm over the harbour'], e: STORM },
    wall: { n: 1, p: [3], x: ['Harbour wall'], e: WALL },
  },
};
const HEAD = { version: 'v', search: { groups: ['4', 'h'], titles: CHUNKS } };

async function find(query: string) {
  const asked: string[] = [];
  const { found, more } = await searchArchive(query, HEAD, (file) => {
    asked.push(file);
    return Promise.resolve(FILES[file]);
  });
  const dates = found.map(({ position, date }) => [position, date]);
  return { found: dates, more, requests: asked.length };
}

test('any query takes three requests, and what it finds has its date', async () => {
  const whole = [7, STORM];
  expect(await find('Harbour storm')).toMatchObject({ requests: 3 });
  expect((await find('Harbour storm')).found).toContainEqual(whole);
  const both = [
    [3, WALL],
    [7, STORM],
  ];
  expect(await find('harbour')).toEqual({ found: both, more: true, requests: 3 });
  expect(await find('harbour w')).toEqual({ found: [[3, WALL]], more: false, requests: 3 });
});

test('of several words, the longest that is not common is looked up', async () => {
  expect((await find('over the storm harbour')).found).toEqual([[8, STORM]]);
  // It may be the beginning of a common one.
  expect((await find('harbour wall har')).found).toEqual([[3, WALL]]);
});

test('a number that goes on in the next chunk says that there are more', async () => {
  expect(await find('45')).toMatchObject({ found: [[5, STORM]], more: true });
  expect(await find('449')).toMatchObject({ found: [[4, STORM]], more: false });
});

test('the chunks of titles are in the order of their keys, and none is beyond the last', () => {
  const word = fc.string({ minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 2 }), fc.integer({ min: 1, max: 1e8 }), (words, n) => {
      const chunks = titleChunksFor(n);
      const keys = words.map((each) => titleKey([each])).sort();
      const numbers = keys.map((key) => titleChunkOf(key, chunks));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(chunks);
    }),
  );
});
