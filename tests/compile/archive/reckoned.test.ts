/** What a page asks for to find each title of an archive of 20,000 events, by reckoning. */
import { beforeAll, expect, test } from 'vitest';
import { jsonIn } from '../../../src/archive/files.ts';
import { searchArchive } from '../../../src/archive/search.ts';
import { build, fill, manyEvents, type OnDisk } from './any-archive.ts';

const events = manyEvents(20_000);

let archive: OnDisk;
beforeAll(() => {
  archive = build(fill(events));
}, 120_000);

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
