/** Whoever knows the title of an event finds it in an archive, in few requests. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readDateText } from '../../../src/archive/date-text.ts';
import { jsonIn } from '../../../src/archive/files.ts';
import {
  MOST_LISTED,
  searchArchive,
  titleKey,
  wordsOf,
  type ChunkJson,
} from '../../../src/archive/search.ts';
import { rowOf } from '../../../src/compile/archive/row.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { build, FACTS, manyEvents, type OnDisk } from './any-archive.ts';

const [one] = manyEvents(1);
const ODD = [
  'Straße frei',
  'Київ: ніч без світла',
  'The the THE',
  '—',
  'constructor',
  '__proto__ of all',
  `${'very '.repeat(40)}long`,
].map((title, i): EventJson => ({
  ...one!,
  id: `odd-${i}`,
  title,
  label: `Odd ${i}`,
  importance: 1,
}));
const HEARING = Array.from({ length: 300 }, (_, i): EventJson => ({
  ...one!,
  id: `hearing-${i}`,
  title: 'Hearing',
  importance: i === 250 ? 5 : 1,
}));

describe('search', () => {
  const events = [...manyEvents(1500), ...ODD, ...HEARING];
  let built: OnDisk;
  const idAt = new Map<number, string>();
  beforeAll(() => {
    built = build((rows) => {
      for (const event of events) rows.add(rowOf(event, whenOf(event.when, [])!, []));
      return FACTS;
    });
    for (const [path, text] of built.files)
      if (path.startsWith('i/'))
        for (const [id, position] of Object.entries(
          JSON.parse(jsonIn(text)) as Record<string, number>,
        ))
          idAt.set(position, id);
  });

  async function find(query: string) {
    const asked = new Map<string, number>();
    const result = await searchArchive(query, built.head, (file) => {
      asked.set(file, Buffer.byteLength(built.files.get(file)!));
      return Promise.resolve(JSON.parse(jsonIn(built.files.get(file)!)) as unknown);
    });
    const bytes = [...asked.values()].reduce((a, b) => a + b, 0);
    return {
      ids: result.found.map(({ position }) => idAt.get(position)!),
      dates: result.found.map(({ date }) => date),
      ...{ more: result.more, requests: asked.size, bytes },
    };
  }

  test('finds every event by its title, in three requests and 200 kB', async () => {
    for (const { id, title, when } of [...events.slice(0, 400), ...ODD]) {
      if (wordsOf(title).length === 0) continue;
      const { ids, dates, requests, bytes } = await find(title);
      expect(ids, title).toContain(id);
      expect(whenOf(readDateText(dates[ids.indexOf(id)]!), [])).toEqual(whenOf(when, []));
      expect(requests).toBeLessThanOrEqual(3);
      expect(bytes).toBeLessThan(200_000);
    }
  });

  test('finds what has all words, in any order and spelling, the last of which may be begun', async () => {
    expect((await find('FREI strasse')).ids).toEqual(['odd-0']);
    expect((await find('світла Ніч')).ids).toEqual(['odd-1']);
    expect((await find('світл')).ids).toEqual(['odd-1']);
    expect((await find('constructor of nothing')).ids).toEqual([]);
  });

  test('lists the most important of a word that many have, and says that there are more', async () => {
    const { ids, more } = await find('hearing');
    expect([ids[0], ids.length, more]).toEqual(['hearing-250', MOST_LISTED, true]);
    const storms = events.filter(({ title }) => wordsOf(title).includes('storm'));
    expect(storms.length).toBeGreaterThan(MOST_LISTED);
    const found = (await find('storm')).ids;
    const of = (id: string): number => events.find((event) => event.id === id)!.importance;
    const least = Math.min(...found.map(of));
    expect(storms.filter(({ importance }) => importance > least).length).toBeLessThanOrEqual(
      found.length,
    );
  });

  test('counts all events of a word, though it lists the most important ones', () => {
    const chunks = [...built.files].filter(([path]) => /^s\/.*\/\d+\.js$/.test(path));
    const lists = chunks.map(([, text]) => JSON.parse(jsonIn(text)) as ChunkJson);
    const { n, p } = lists.find((chunk) => 'hearing' in chunk)!.hearing!;
    expect([n, p.length]).toEqual([HEARING.length, MOST_LISTED]);
  });

  test('of nothing finds nothing', async () => {
    expect(await find(' — ')).toMatchObject({ ids: [], more: false, requests: 0 });
  });
});

test('an archive in which no title has a word can be searched', async () => {
  const { head, files } = build((rows) => {
    rows.add(rowOf({ ...one!, title: '—' }, whenOf(one!.when, [])!, []));
    return FACTS;
  });
  const ask = (file: string) => Promise.resolve(JSON.parse(jsonIn(files.get(file)!)) as unknown);
  expect(await searchArchive('storm', head, ask)).toEqual({ found: [], more: false });
});

test('all words of a title have one short key, in any order, and others have another', () => {
  const words = wordsOf('A storm, a dike, a boat and the night of the long rescue 1953');
  expect(titleKey([...words].reverse())).toBe(titleKey(words));
  expect(titleKey(words)).toMatch(/^=[\w-]{8}$/);
  const keys = manyEvents(9000).map(({ title }) => titleKey(wordsOf(title)));
  expect(new Set(keys).size).toBe(9000);
  expect(titleKey(['storm'])).not.toBe(titleKey(['storms']));
});
