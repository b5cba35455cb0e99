/** docs/archives/README.md: its commands and its SQL are run, in their order, in one folder. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { manyEvents } from '../../compile/archive/any-archive.ts';
import { Workshop } from '../../compile/archive/sources/any-source.ts';
import { startPostgres, type Postgres } from '../../compile/archive/sources/postgres-server.ts';
import { ROOT, run } from '../../project/command.ts';
import { blocksOf } from '../../project/documents/markdown.ts';
import { textOf } from '../../project/sources.ts';

const DOCUMENT = textOf('docs/archives/README.md');

const { peerDependencies } = JSON.parse(textOf('package.json')) as {
  peerDependencies: Record<string, string>;
};

const DAYS = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/;

/** Storms of one day or several, in a table that also has columns of other names. */
const STORMS = [
  'id,lane,importance,title,headline,date,end,day',
  ...manyEvents(3000).flatMap(({ id, lane, importance, title, when }) => {
    const [, first, last = ''] = DAYS.exec(when.edtf) ?? [];
    return first ? [[id, lane, importance, title, title, first, last, first].join(',')] : [];
  }),
].join('\n');

let shop: Workshop;
let duck: DuckDBConnection;
let postgres: Postgres;

beforeAll(async () => {
  shop = new Workshop();
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  const csv = shop.write('storms.csv', STORMS);
  await duck.run(`copy (from read_csv('${csv}')) to '${shop.path('storms.parquet')}'`);
  postgres = await startPostgres();
  await postgres.run(
    "create table storms as select date '2016-04-03' + i as day, 'Storm ' || i as headline from generate_series(1, 40) as i",
  );
});

afterAll(async () => {
  duck.closeSync();
  await postgres.close();
  shop.remove();
});

const blocks = [...blocksOf(DOCUMENT, 'sh'), ...blocksOf(DOCUMENT, 'sql')]
  .sort((a, b) => a.line - b.line)
  .filter(({ text }) => !text.startsWith('-- '));

test('the tables of dialects are three', () => {
  const others = blocksOf(DOCUMENT, 'sql').filter(({ text }) => text.startsWith('-- '));
  expect(others.map(({ text }) => text.split('\n')[0])).toEqual([
    ...['-- DuckDB', '-- ClickHouse', '-- Postgres'],
  ]);
});

test.each(blocks.map(({ language, text }) => [text.trim(), language]))(
  '%s',
  async (text, language) => {
    expect(['sh', 'sql']).toContain(language);
    if (language === 'sql') await duck.run(asFiles(text));
    else for (const line of text.split('\n')) await call(line);
  },
);

/** With its files in the folder, and with the queries that it names. */
const asFiles = (sql: string): string =>
  sql
    .replaceAll(/'([\w-]+\.parquet)'/g, (_, name: string) => `'${shop.path(name)}'`)
    .replace('ORDER', textOf('docs/archives/order.sql').replaceAll(/^--.*/gm, ''))
    .replace('LEVELS', textOf('docs/archives/levels.sql').replaceAll(/^--.*/gm, ''));

async function call(line: string): Promise<void> {
  const [program, name, ...args] = [...line.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  if (program === 'npm') {
    expect([name, ...args]).toEqual(['install', expect.any(String)]);
    expect(Object.keys(peerDependencies)).toContain(args[0]);
    return;
  }
  expect([program, name]).toEqual(['npx', 'sourceline']);
  const there = args.map((each) => (each.startsWith('postgres:') ? postgres.url : each));
  const script = join(ROOT, 'src/cli/sourceline.js');
  const outcome = await run(process.execPath, [script, ...there], { cwd: shop.folder });
  expect(outcome.output).toMatch(/\d events? in \d+ tiles?; .* files/);
  expect(outcome.code).toBe(0);
}

test('all parts joined, and rows with levels, are the archive of the file', () => {
  const read = (name: string): Map<string, string> => {
    const folder = shop.path(`archives/${name}`);
    return new Map(
      filesIn(folder)
        // It has the name of the source.
        .filter((path) => path !== 'head.js')
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    );
  };
  const leveled = read('leveled');
  expect(leveled.size).toBeGreaterThan(100);
  // The parts were joined in place of what the query of other columns had given.
  expect(leveled).toEqual(read('storms'));
});
