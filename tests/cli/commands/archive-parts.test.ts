/** `sourceline archive --part` and `--join`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { manyEvents } from '../../compile/archive/any-archive.ts';
import { callArchive as call } from './call-archive.ts';

let folder: string;
let source: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-parts-'));
  source = join(folder, 'floods.ndjson');
  writeFileSync(
    source,
    manyEvents(500)
      .map((event) => `${JSON.stringify(event)}\n`)
      .join(''),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const written = (name: string): Map<string, string> =>
  new Map(filesIn(at(name)).map((path) => [path, readFileSync(join(at(name), path), 'utf8')]));

test('parts, joined, are what one command builds', async () => {
  expect(await call(source, '--out', at('whole'))).toMatchObject({ code: 0 });
  const parts = ['one', 'two', 'three'];
  for (const [i, part] of parts.entries())
    expect(await call(source, '--part', `${i + 1}/3`, '--out', at(part))).toMatchObject({
      code: 0,
      err: '',
    });
  const said = await call('--join', ...parts.map(at), '--out', at('joined'));
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(said.out).toMatch(/joined: 500 events in \d+ tiles?; /);
  expect(written('joined')).toEqual(written('whole'));
  const missing = await call('--join', at('one'), at('three'), '--out', at('joined'));
  expect([missing.code, missing.err]).toEqual([
    1,
    'sourceline: Of 3 parts, these are missing: 2. Build them with --part 2/3, and name their folders, too.',
  ]);
  expect(written('joined')).toEqual(written('whole'));
});

test('two events with one id are told apart from mistakes of one part', async () => {
  const twice = at('twice.ndjson');
  const events = manyEvents(500);
  const same = events.map((event, i) => (i === 499 ? { ...event, id: events[0]!.id } : event));
  writeFileSync(twice, same.map((event) => `${JSON.stringify(event)}\n`).join(''));
  for (const part of [1, 2]) await call(twice, '--part', `${part}/2`, '--out', at(`${part}-of-2`));
  const { code, err } = await call('--join', at('1-of-2'), at('2-of-2'), '--out', at('double'));
  expect([code, err]).toEqual([
    1,
    'Two events, in different parts, have the id "event-0": give each its own in the source, and build all parts again.',
  ]);
});

test.for([
  [['--part', '0/8'], '--part is the number of a part and how many there are'],
  [['--part', '9/8'], '--part is the number of a part and how many there are'],
  [['--part', 'third'], '--part is the number of a part and how many there are'],
  [['another.ndjson'], 'archive takes one source; to join parts, add --join.'],
  [['--join', '--title', 'Floods'], '--join takes folders of parts: leave out --title.'],
] as const)('refuses %j', async ([args, sentence]) => {
  const { code, err } = await call(source, ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
