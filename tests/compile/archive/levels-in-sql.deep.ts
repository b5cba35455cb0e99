/** The same for a million events, or as many as `SOURCELINE_EVENTS` says. */
import { expect, test } from 'vitest';
import { manyEvents } from './any-archive.ts';
import { levelsInDuckDb, levelsInNode, withPlainDates } from './levels-in-sql.ts';

const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 1_000_000);

test(`DuckDB gives each of ${COUNT} events the level that Node gives it`, async () => {
  const events = withPlainDates(manyEvents(COUNT));
  const ours = levelsInNode(events);
  const before = process.cpuUsage();
  const theirs = await levelsInDuckDb(events, Infinity);
  const { user, system } = process.cpuUsage(before);
  console.log(`${Math.round((user + system) / 1e5) / 10} s of CPU`);
  const root = [...ours.values()].reduce((a, b) => Math.max(a, b));
  const differ = [...ours].filter(([id, level]) => Math.min(root, theirs.get(id)!) !== level);
  expect(differ).toEqual([]);
});
