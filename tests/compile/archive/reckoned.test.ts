/** What a page asks for of an archive of 20,000 events, by reckoning: for each link, and for each title. */
import { beforeAll, expect, test } from 'vitest';
import { readColumns } from '../../../src/archive/columns.ts';
import { bucketOf, idsFile, jsonIn, recordsFile, tileFile } from '../../../src/archive/files.ts';
import { searchArchive } from '../../../src/archive/search.ts';
import { build, fill, manyEvents, type OnDisk } from './any-archive.ts';

/** Not those that begin at one moment with hundreds of others: these lie in as many tiles as there are octaves. */
const events = manyEvents(24_000).filter(({ when }) => /^\d{4}-\d\d-\d\d/.test(when.edtf));

let archive: OnDisk;
beforeAll(() => {
  archive = build(fill(events));
}, 120_000);

/** The files that the event of a link needs to be drawn, and read, with the head. */
function* linksOf(): Generator<readonly [id: string, files: readonly string[]]> {
  const { head, files } = archive;
  const read = (file: string) => JSON.parse(jsonIn(files.get(file)!)) as typeof head.root;
  yield* below(head.root, []);

  function* below(
    tile: typeof head.root,
    around: readonly string[],
  ): Generator<readonly [string, readonly string[]]> {
    for (const { id, position } of readColumns(tile)) {
      const ids = idsFile(head.version, bucketOf(id, head.ids.buckets));
      const details = recordsFile(head.version, Math.floor(position / head.records.per));
      yield [id, ['head.js', ids, details, ...around]];
    }
    for (const [octave, k, , hash] of tile.k) {
      const file = tileFile(octave, k, hash);
      yield* below(read(file), [...around, file]);
    }
  }
}

test('the event of each link takes at most 20 files', () => {
  const seen = new Set<string>();
  for (const [id, asked] of linksOf()) {
    seen.add(id);
    expect(
      asked.every((file) => archive.files.has(file)),
      id,
    ).toBe(true);
    expect(asked.length, id).toBeLessThanOrEqual(20);
  }
  expect(seen.size).toBe(events.length);
});

test('each title is found in at most three files and 200 kB', async () => {
  const known = new Map<string, unknown>();
  const read = (file: string): unknown => {
    if (!known.has(file)) known.set(file, JSON.parse(jsonIn(archive.files.get(file)!)));
    return known.get(file);
  };
  for (const { title } of events) {
    const asked = new Set<string>();
    const { found } = await searchArchive(title, archive.head, (file) => {
      asked.add(file);
      return Promise.resolve(read(file));
    });
    expect(
      found.some((each) => each.title === title),
      title,
    ).toBe(true);
    expect(asked.size, title).toBeLessThanOrEqual(3);
    const bytes = [...asked].reduce((sum, file) => sum + archive.files.get(file)!.length, 0);
    expect(bytes, title).toBeLessThan(200_000);
  }
});
