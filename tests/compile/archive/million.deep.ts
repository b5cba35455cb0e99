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
import { searchArchive } from '../../../src/archive/search.ts';
import { run } from '../../../src/cli/main.ts';
import { manyEvents } from './any-archive.ts';

const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 1_000_000);
/** Events that are made at once. */
const BATCH = 10_000;

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
      titles.push(named[0]!.title);
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

  test('finds each title in three requests and 200 kB', async () => {
    const head = JSON.parse(jsonIn(read('head.js').toString())) as HeadJson;
    for (const title of titles) {
      const asked = new Map<string, number>();
      const { found } = await searchArchive(title, head, (file) => {
        asked.set(file, read(file).length);
        return Promise.resolve(JSON.parse(jsonIn(read(file).toString())) as unknown);
      });
      expect(found.map((each) => each.title)).toContain(title);
      expect(asked.size).toBeLessThanOrEqual(3);
      expect([...asked.values()].reduce((a, b) => a + b)).toBeLessThan(200_000);
    }
  });
});
