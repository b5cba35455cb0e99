/** What a query asks for in an archive whose keys are in several groups. */
import { expect, test } from 'vitest';
import { searchChunkFile, searchGroupFile } from '../../src/archive/files.ts';
import { CHUNKS_IN_GROUP, searchArchive, titleKey } from '../../src/archive/search.ts';

/** Titles in the first group, words in the second. */
const FILES: Readonly<Record<string, unknown>> = {
  [searchGroupFile('v', 0)]: ['='],
  [searchGroupFile('v', 1)]: ['h'],
  [searchChunkFile('v', 0)]: {
    [titleKey(['harbour', 'storm'])]: { n: 1, p: [7], x: ['Storm in harbour'] },
  },
  [searchChunkFile('v', CHUNKS_IN_GROUP)]: {
    harbour: { n: 2, p: [3, 7], x: ['Harbour wall', 'Harbour storm'] },
    storm: { n: 1, p: [7], x: ['Harbour storm'] },
  },
};
const HEAD = { version: 'v', search: { groups: ['=', 'h'] } };

async function find(query: string) {
  const asked = new Set<string>();
  const { found, more } = await searchArchive(query, HEAD, (file) => {
    asked.add(file);
    return Promise.resolve(FILES[file]);
  });
  return { positions: found.map(({ position }) => position), more, requests: asked.size };
}

test('a whole title takes its own group alone, and says that there may be more', async () => {
  expect(await find('Harbour storm')).toEqual({ positions: [7], more: true, requests: 2 });
});

test('other words take a second group', async () => {
  expect(await find('harbour')).toEqual({ positions: [3, 7], more: false, requests: 4 });
  expect(await find('harbour w')).toMatchObject({ positions: [3], requests: 4 });
});
