/**
 * The same for a million events, or as many as `SOURCELINE_EVENTS` says, and with ClickHouse. The order of
 * rows and their levels come from the database, and the archive has the bytes that Node gives it.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { manyEvents } from './any-archive.ts';
import {
  differences,
  placedInNode,
  placedInSql,
  tableOf,
  withPlainDates,
  type Placed,
} from './levels-in-sql.ts';
import { openClickHouse, openDuckDb, WITHOUT_CLICKHOUSE } from './sql-engines.ts';

const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 1_000_000);

describe(`${COUNT} events`, () => {
  let folder: string;
  const events = withPlainDates(manyEvents(COUNT));
  let ours: Placed;
  let digest: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-levels-'));
    ours = placedInNode(events);
    digest = await digestOf(tableOf(events));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Of all files of the archive of a table. */
  async function digestOf(table: string): Promise<string> {
    const [source, out] = [join(folder, 'storms.csv'), join(folder, 'out')];
    writeFileSync(source, table);
    const said: string[] = [];
    const terminal = { out: () => undefined, err: (line: string) => said.push(line) };
    expect(await run(['archive', source, '--out', out], terminal)).toBe(0);
    expect(said).toEqual([]);
    const hash = createHash('sha256');
    const names = filesIn(out).sort();
    for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(out, name)));
    expect(names.length).toBeGreaterThan(COUNT / 100);
    return hash.digest('hex');
  }

  test.for([
    ['DuckDB', openDuckDb, null],
    ['ClickHouse', openClickHouse, WITHOUT_CLICKHOUSE],
  ] as const)('%s', async ([name, open, missing], context) => {
    if (missing !== null) return context.skip(`not run. ${missing}`);
    const engine = await open();
    const before = process.cpuUsage();
    const theirs = await placedInSql(engine, events);
    const { user, system } = process.cpuUsage(before);
    await engine.close();
    console.log(`${name}: ${Math.round((user + system) / 1e5) / 10} s of CPU`);
    expect(differences(ours, theirs)).toEqual([]);
    const byId = new Map(events.map((event) => [event.id, event]));
    const inOrder = [...theirs.keys()].map((id) => byId.get(id)!);
    expect(await digestOf(tableOf(inOrder, (id) => theirs.get(id)))).toBe(digest);
    expect(await digestOf(tableOf(inOrder.slice(1)))).not.toBe(digest);
  });
});
