import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { otherFormat } from '../../../src/seeds/seed/other-file.ts';
import { run } from '../../../src/cli/main.ts';
import { seedsOf, temporaryFolder } from '../../compile/seeds.ts';

const TIMELINEJS = '{ "title": {}, "events": [{ "start_date": { "year": "1962" } }] }';
const TABLE = 'Year,Month,Day,Headline\n1962,9,12,We choose to go to the Moon\n';

test.each([
  [TIMELINEJS, 'the JSON of TimelineJS'],
  ['{"format":"sourceline/2","id":"a"}', 'a compiled timeline'],
  ['{"title": "JSON is YAML, too"}', null],
  ['[{"id": "a"}]', null],
  [TABLE, 'a table (CSV)'],
  ['Year;Headline;Text\r\n1962;Moon;More\r\n', 'a table (CSV)'],
  ['title: One, two, three\nsummary: One, two, three, four\n', null],
  ['- id: one, two, three\n- id: a, b, c, d\n', null],
  ['# One, two, three\n# a, b, c, d\n', null],
  ['[{ id: one }]', null],
  ['', null],
])('%j is %s', (text, expected) => {
  expect(otherFormat(text)).toBe(expected);
});

describe('in place of a seed', () => {
  test.each([
    ['events.yaml', TIMELINEJS, 'is the JSON of TimelineJS, not a seed.'],
    ['events.yaml', TABLE, 'is a table (CSV), not a seed.'],
    ['timeline.yaml', TABLE, 'is a table (CSV), not a seed.'],
  ])('%s with %j is told, and nothing else about it', (name, text, expected) => {
    const root = seedsOf();
    const path = join(root, 'test', name);
    writeFileSync(path, text);
    const about = compileTimeline(root, 'test').diagnostics.filter(({ file }) => file === path);
    expect(about.map(({ sentence }) => sentence)).toEqual([`${path} ${expected}`]);
  });

  test('a table beside a seed that lacks its events is named', () => {
    const root = seedsOf();
    rmSync(join(root, 'test/events.yaml'));
    writeFileSync(join(root, 'test/sheet.csv'), TABLE);
    const [missing] = compileTimeline(root, 'test').diagnostics;
    expect(missing!.code).toBe('file-missing');
    expect(missing!.hint).toContain(
      'sheet.csv is a table (CSV), which is not read here. A table of events is read',
    );
  });
});

const AS_YAML =
  'Seeds are YAML as in seeds/README.md; sourceline new <name> makes one to begin with.';
const AS_TABLE =
  'A table of events is read if its name is events.csv or events.xlsx: its first row names the columns, as in seeds/README.md.';

test.each([
  ['sheet.csv', TABLE, 'a table (CSV)', [], AS_TABLE],
  ['timeline.json', TIMELINEJS, 'the JSON of TimelineJS', ['bridge'], AS_YAML],
  ['bridge.xlsx', 'PK', 'a spreadsheet', [], AS_TABLE],
])('a folder with %s alone is told', async (name, text, what, names, advice) => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'bridge'));
  writeFileSync(join(root, 'bridge', name), text);
  const err: string[] = [];
  const terminal = { out: () => undefined, err: (line: string) => void err.push(line) };
  expect(await run(['compile', ...names, '--seeds', root], terminal)).toBe(2);
  expect(err).toEqual([
    `sourceline: ${join(root, 'bridge', name)} is ${what}, not a seed. ${advice}`,
  ]);
});

test('timeline.yml is told by its right name', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'bridge'));
  writeFileSync(join(root, 'bridge/timeline.yml'), 'title: One\n');
  expect(compileTimeline(root, 'bridge').diagnostics[0]!.sentence).toContain(
    'its name must be timeline.yaml',
  );
});
