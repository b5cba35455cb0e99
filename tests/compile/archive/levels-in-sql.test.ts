/** The levels of the documented query are those of Node, and an archive may be built of them. */
import { expect, test } from 'vitest';
import { manyEvents } from './any-archive.ts';
import { levelsInDuckDb, levelsInNode, NOWHERE, withPlainDates } from './levels-in-sql.ts';
import { Workshop } from './sources/any-source.ts';

const EVENTS = withPlainDates(manyEvents(12_000));

test('DuckDB gives each event the level that Node gives it', async () => {
  const ours = levelsInNode(EVENTS);
  const octaves = [...ours.values()];
  expect(new Set(octaves).size).toBeGreaterThan(8);
  expect(octaves.every((each) => each >= NOWHERE)).toBe(true);
  const theirs = await levelsInDuckDb(EVENTS, Math.max(...octaves));
  expect([...ours].filter(([id, level]) => theirs.get(id) !== level)).toEqual([]);
  expect(theirs.size).toBe(EVENTS.length);
});

const table = (level?: (id: string) => number): string =>
  [
    `id,date,title,lane,importance${level ? ',level' : ''}`,
    ...EVENTS.map(({ id, when, title, lane, importance }) =>
      [id, when.edtf, title, lane, importance, ...(level ? [level(id)] : [])].join(','),
    ),
  ].join('\n');

test('an archive of rows with these levels is the same bytes', async () => {
  const shop = new Workshop();
  try {
    expect(await shop.archive(shop.write('storms.csv', table()))).toMatchObject({ code: 0 });
    const { files } = shop;
    const levels = await levelsInDuckDb(EVENTS, Infinity);
    const leveled = shop.write(
      'storms.csv',
      table((id) => levels.get(id)!),
    );
    expect(await shop.archive(leveled)).toMatchObject({ code: 0, err: '' });
    expect(shop.files).toEqual(files);

    const flat = shop.write(
      'storms.csv',
      table(() => 30),
    );
    expect((await shop.archive(flat)).err).toMatch(
      /^The column level lets \d+ events into the view of all time, which has room for 432\. /,
    );
    const odd = shop.write('storms.csv', 'date,title,level\n2016-04-03,A,high\n');
    expect((await shop.archive(odd)).err).toContain(
      ':2: "high" is no level: write the whole number of an octave.',
    );
    expect(shop.files).toEqual(files);
  } finally {
    shop.remove();
  }
});
