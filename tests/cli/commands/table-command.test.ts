import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { seedsOf } from '../../compile/seeds.ts';

async function call(root: string, ...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(['table', ...args, '--seeds', root], {
    out: (line) => lines.out.push(line.replaceAll(root, 'seeds')),
    err: (line) => lines.err.push(line.replaceAll(root, 'seeds')),
  });
  return { code, out: lines.out, err: lines.err.join('\n') };
}

test.each([
  ['', 'valid'],
  [' with links and bold words', 'summary-marked'],
])('from YAML to a table and back, a timeline%s stays the same', async (_, name) => {
  const root = seedsOf(name);
  const [yaml, csv] = ['events.yaml', 'events.csv'].map((name) => join(root, 'test', name));
  const before = compileTimeline(root, 'test').timeline;
  expect(before).not.toBeNull();
  expect(await call(root, 'test')).toEqual({
    code: 0,
    out: [
      'seeds/test/events.csv: 3 events, from seeds/test/events.yaml',
      'A timeline has one file with events: now remove seeds/test/events.csv or seeds/test/events.yaml.',
    ],
    err: '',
  });
  expect(readFileSync(csv!, 'utf8')).toMatch(/^\ufeffid,title,label,date,/);
  rmSync(yaml!);
  expect(compileTimeline(root, 'test').timeline).toEqual(before);
  expect((await call(root, 'test', '--to', 'events.yaml')).code).toBe(0);
  rmSync(csv!);
  expect(compileTimeline(root, 'test').timeline).toEqual(before);
});

test('from YAML to a workbook and back, the timeline stays the same', async () => {
  const root = seedsOf();
  const [yaml, xlsx] = ['events.yaml', 'events.xlsx'].map((name) => join(root, 'test', name));
  const before = compileTimeline(root, 'test').timeline;
  expect((await call(root, 'test', '--xlsx')).out[0]).toBe(
    'seeds/test/events.xlsx: 3 events, from seeds/test/events.yaml',
  );
  rmSync(yaml!);
  expect(compileTimeline(root, 'test').timeline).toEqual(before);
  // A CSV beside it is not an obstacle if it is what is written.
  expect((await call(root, 'test')).code).toBe(0);
  expect((await call(root, 'test', '--force')).out[0]).toContain('events.csv: 3 events, from');
  rmSync(join(root, 'test/events.csv'));
  expect((await call(root, 'test', '-o', 'events.yaml')).code).toBe(0);
  rmSync(xlsx!);
  expect(compileTimeline(root, 'test').timeline).toEqual(before);
});

test('two files with events are too many to write a third', async () => {
  const root = seedsOf();
  await call(root, 'test');
  const { code, err } = await call(root, 'test', '--xlsx');
  expect([code, err]).toEqual([1, expect.stringContaining('are both there, but only one')]);
  expect((await call(root, 'test', '--xlsx', '--to', 'a.csv')).err).toContain(
    'does not end in .xlsx',
  );
});

test('nothing is replaced without being asked', async () => {
  const root = seedsOf();
  const csv = join(root, 'test', 'events.csv');
  writeFileSync(csv, 'mine');
  const { code, err } = await call(root, 'test');
  expect([code, err]).toEqual([
    1,
    'sourceline: seeds/test/events.csv already exists. To replace it, add --force.',
  ]);
  expect(readFileSync(csv, 'utf8')).toBe('mine');
  expect((await call(root, 'test', '--force')).code).toBe(0);
  expect(readFileSync(csv, 'utf8')).toContain('Bakers of four towns meet');
});

test('of two files, the other one than the one to write is read', async () => {
  const root = seedsOf();
  const csv = join(root, 'test', 'events.csv');
  await call(root, 'test');
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('They agree on nothing', 'They agree'));
  expect((await call(root, 'test', '--to', 'events.yaml', '--force')).code).toBe(0);
  expect(readFileSync(join(root, 'test', 'events.yaml'), 'utf8')).toContain('They agree yet');
});

test('a file elsewhere is written as it is, and no other kind of file', async () => {
  const root = seedsOf();
  const path = join(root, 'for-the-desk.csv');
  expect((await call(root, 'test', '--to', path)).out).toEqual([
    'seeds/for-the-desk.csv: 3 events, from seeds/test/events.yaml',
  ]);
  expect((await call(root, 'test', '--to', 'events.ods')).err).toContain(
    'does not end in .csv, .xlsx or .yaml',
  );
});

test('events with a mistake are not written, and the mistake is told', async () => {
  const root = seedsOf();
  writeFileSync(join(root, 'test', 'events.yaml'), '- id: a\n  titel: A\n');
  const { code, err } = await call(root, 'test');
  expect(code).toBe(1);
  expect(err).toContain('There is no field "titel"');
});
