/**
 * An archive of a million events, or of as many as `SOURCELINE_EVENTS` says: what it takes to build, and
 * what a page asks for.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonIn } from '../../../src/archive/files.ts';
import type { HeadJson } from '../../../src/archive/format.ts';
import { searchArchive, wordsOf } from '../../../src/archive/search.ts';
import { run } from '../../../src/cli/main.ts';
import { manyEvents } from './any-archive.ts';

const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 1_000_000);
/** Events that are made at once. */
const BATCH = 10_000;
/** Titles that are searched for; of each also some of its words. */
const SEARCHED = 3000;

describe(`an archive of ${COUNT} events`, () => {
  let folder: string;
  let out: string;
  const titles: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-million-'));
    out = join(folder, 'archive');
    const file = openSync(join(folder, 'events.ndjson'), 'wx');
    for (let from = 0; from < COUNT; from += BATCH) {
      const events = manyEvents(Math.min(BATCH, COUNT - from), 11 + from);
      const named = events.map((event) => ({ ...event, id: `${event.id}-${from}` }));
      for (let i = 0; i < BATCH; i += Math.ceil(COUNT / SEARCHED))
        titles.push(named[(i * 7919) % named.length]!.title);
      writeSync(file, named.map((event) => `${JSON.stringify(event)}\n`).join(''));
    }
    closeSync(file);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (file: string): Buffer => readFileSync(join(out, file));

  test('is built, and its head is small', async () => {
    const said: string[] = [];
    const terminal = {
      out: (line: string) => said.push(line),
      err: (line: string) => said.push(line),
    };
    const before = process.cpuUsage();
    expect(await run(['archive', join(folder, 'events.ndjson'), '--out', out], terminal)).toBe(0);
    const { user, system } = process.cpuUsage(before);
    const head = read('head.js');
    const { count } = JSON.parse(jsonIn(head.toString())) as HeadJson;
    expect(count).toBe(COUNT);
    console.log(said.join('\n'));
    console.table({
      'CPU, s': Math.round((user + system) / 1e5) / 10,
      'most memory, MB': Math.round(process.resourceUsage().maxRSS / 1024),
      'head, kB gzipped': Math.round(gzipSync(head).length / 100) / 10,
    });
    expect(gzipSync(head).length).toBeLessThan(30_000);
  }, 3_600_000);

  test('finds each title in three requests and 200 kB, and asks for no more to find some of its words', async () => {
    const head = JSON.parse(jsonIn(read('head.js').toString())) as HeadJson;
    const asked = new Map<string, number>();
    const ask = (file: string): Promise<unknown> => {
      const bytes = read(file);
      asked.set(file, bytes.length);
      return Promise.resolve(JSON.parse(jsonIn(bytes.toString())) as unknown);
    };
    const rows = new Map<
      string,
      { queries: number; found: number; requests: number; kB: number }
    >();
    for (const [i, title] of titles.entries())
      for (const [kind, query] of queriesFor(title, i)) {
        asked.clear();
        const { found, more } = await searchArchive(query, head, ask);
        const isFound = found.some((each) => each.title === title);
        const kB = [...asked.values()].reduce((a, b) => a + b) / 1000;
        expect(isFound || (more && kind !== WHOLE), query).toBe(true);
        expect(asked.size, query).toBeLessThanOrEqual(3);
        expect(kB, query).toBeLessThan(200);
        const row = rows.get(kind) ?? { queries: 0, found: 0, requests: 0, kB: 0 };
        rows.set(kind, {
          queries: row.queries + 1,
          found: row.found + Number(isFound),
          requests: Math.max(row.requests, asked.size),
          kB: Math.max(row.kB, Math.round(kB)),
        });
      }
    console.table(Object.fromEntries(rows));
  }, 3_600_000);
});

const WHOLE = 'the whole title';

/** What somebody may type who looks for a title. @param n decides which words */
function queriesFor(title: string, n: number): (readonly [kind: string, query: string])[] {
  const words = wordsOf(title);
  const some = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => words[(n + i) % words.length]!);
  const [first, second] = some(2) as [string, string];
  const begun = (word: string): string => word.slice(0, 1 + (n % word.length));
  return [
    [WHOLE, title],
    ['a word', first],
    ['two words', `${first} ${second}`],
    ['three words', some(3).join(' ')],
    ['a word that is only begun', begun(first)],
    ['a word, and one that is only begun', `${first} ${begun(second)}`],
  ];
}
