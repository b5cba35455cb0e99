/** Levels and order of the documented queries are those of Node, and an archive may be built of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyEvents } from './any-archive.ts';
import {
  differences,
  NOWHERE,
  placedInNode,
  placedInSql,
  tableOf,
  withPlainDates,
} from './levels-in-sql.ts';
import { Workshop } from './sources/any-source.ts';
import { openDuckDb, openPostgres, type SqlEngine } from './sql-engines.ts';

const EVENTS = withPlainDates(manyEvents(12_000));

async function using<T>(open: () => Promise<SqlEngine>, use: (engine: SqlEngine) => Promise<T>) {
  const engine = await open();
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

test.each([
  ['DuckDB', openDuckDb, EVENTS],
  ['Postgres', openPostgres, withPlainDates(manyEvents(3000, 12))],
])('%s gives each event the level and the place that Node gives it', async (_, open, events) => {
  const ours = placedInNode(events);
  const octaves = [...ours.levels.values()];
  expect(new Set(octaves).size).toBeGreaterThan(8);
  expect(octaves.every((each) => each >= NOWHERE)).toBe(true);
  const theirs = await using(open, async (engine) => placedInSql(engine, events));
  expect(differences(ours, theirs)).toEqual([]);
  const [id, level] = [...theirs].find(([, each]) => each < 0)!;
  expect(differences(ours, new Map(theirs).set(id, level + 1))).toHaveLength(1);
  expect(differences(ours, new Map([...theirs].slice(0, -1)))).toHaveLength(2);
});

describe('an archive of rows with these levels is the same bytes', () => {
  let shop: Workshop;
  let levels: ReadonlyMap<string, number>;

  beforeAll(async () => {
    shop = new Workshop();
    levels = await using(openDuckDb, async (engine) => placedInSql(engine, EVENTS));
  });

  afterAll(() => shop.remove());

  const lines = (isLeveled: boolean): string =>
    EVENTS.map((event) => {
      const { id, ...others } = event;
      return `${JSON.stringify(isLeveled ? { id, level: levels.get(id), ...others } : event)}\n`;
    }).join('');

  test.each([
    ['storms.csv', tableOf(EVENTS), () => tableOf(EVENTS, (id) => levels.get(id))],
    ['storms.ndjson', lines(false), () => lines(true)],
  ])('%s', async (name, plain, leveled) => {
    expect(await shop.archive(shop.write(name, plain))).toMatchObject({ code: 0, err: '' });
    const { files } = shop;
    expect(await shop.archive(shop.write(name, leveled()))).toMatchObject({ code: 0, err: '' });
    expect(shop.files).toEqual(files);
  });

  test.each([
    ['storms.csv', () => tableOf(EVENTS, () => 30)],
    ['storms.ndjson', () => lines(true).replaceAll(/"level":-?\d+/g, '"level":30')],
  ])('but levels that would make a page slow are refused: %s', async (name, flat) => {
    expect((await shop.archive(shop.write(name, flat()))).err).toMatch(
      /^The column level lets \d+ events into the view of all time, which has room for 432\. /,
    );
  });

  test.each([
    ['odd.csv', 'date,title,level\n2016-04-03,A,high\n', ':2: "high" is not a level: '],
    [
      'odd.ndjson',
      JSON.stringify({ ...EVENTS[0], level: 1.5 }),
      ':1: level: A level is the whole number of an octave.',
    ],
  ])('and so is what is not a level: %s', async (name, text, sentence) => {
    expect((await shop.archive(shop.write(name, text))).err).toContain(sentence);
  });
});
