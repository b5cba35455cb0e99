import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { seedsOf, temporaryFolder } from '../../compile/seeds.ts';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { seedArchive } from '../../../src/seeds/opened/seed-archive.ts';
import { openFiles } from '../../../src/seeds/opened/opened.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { draftMarks } from '../../../src/words/draft.ts';
import { FULL_FILES } from '../imports/full-files.ts';
import { texts, workbook } from '../seed/table/workbooks.ts';
import { given, openedFrom, seedOf, toldOf } from './given.ts';

const PUBLISHED = readFileSync('public/timelines/paris-summit.json', 'utf8');
const TABLE = 'date,title,lane\n2026-03-01,The bridge closes,Traffic\n2026-04,It opens,Traffic\n';

const seedFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => given(name, readFileSync(join(folder, name))));

const titles = (opened: ReturnType<typeof openedFrom>): string[] | undefined =>
  opened.drawn?.timeline.events.map(({ title }) => title);

describe('is drawn', () => {
  test('a compiled timeline, as it is', () => {
    const { drawn, findings } = openedFrom(given('paris.json', PUBLISHED));
    expect(findings.mistakes).toBe(0);
    expect(drawn?.timeline).toEqual(readTimeline(JSON.parse(PUBLISHED)));
    expect(drawn?.seedId).toBe('paris-summit');
    expect(drawn?.hasDrafts).toBe(false);
  });

  test('a compiled timeline without what cannot be read, which is told', () => {
    const json = JSON.parse(PUBLISHED);
    json.events[0].status = 'rumoured';
    const { drawn } = openedFrom(given('paris.json', JSON.stringify(json)));
    expect(drawn?.timeline.events).toHaveLength(json.events.length - 1);
    expect(drawn?.problems.map(({ place }) => place)).toEqual(['events[0].status']);
  });

  test.each(FULL_FILES)('a file of $kind, as drafts', ({ write, content }) => {
    const opened = openedFrom(given('old file', write(content)));
    expect(toldOf(opened)).toEqual([]);
    expect(opened.drawn?.timeline.events.length).toBeGreaterThan(0);
    expect(titles(opened)!.every((title) => title.startsWith('Draft – not published: '))).toBe(
      true,
    );
    expect(opened.drawn?.hasDrafts).toBe(true);
  });

  test.each(FULL_FILES)('of $kind as its seed says, before that is written', (full) => {
    const file = given('old-file', full.write(full.content));
    const { drawn } = openedFrom(file);
    const seed = seedOf(file)!;
    expect(drawn?.seedId).toBe(seed.id);
    const again = openedFrom(given('seed.zip', seedArchive(seed)));
    expect(again.drawn?.timeline).toStrictEqual(drawn?.timeline);
  });

  test.each(FULL_FILES)('of $kind by another thread just the same', ({ write, content }) => {
    const opened = openedFrom(given('old file', write(content)));
    expect(structuredClone(opened)).toStrictEqual(opened);
  });

  test('a table, in the lanes that it names', () => {
    const { drawn } = openedFrom(given('The bridge.csv', TABLE));
    expect(drawn?.timeline.title).toBe('The bridge');
    expect(drawn?.timeline.lanes.map(({ name }) => name)).toEqual(['Traffic']);
    expect(drawn?.remarks).toEqual(['It was read as a table.']);
  });

  test('a workbook, with the places of its cells', () => {
    const rows = (date: string) => texts('date', 'title') + texts(date, 'It opens');
    const right = openedFrom(given('b.xlsx', workbook({ sheets: [{ rows: rows('2026-04') }] })));
    expect(toldOf(right)).toEqual([]);
    expect(titles(right)).toEqual(['Draft – not published: It opens']);
    const wrong = openedFrom(given('b.xlsx', workbook({ sheets: [{ rows: rows('soon') }] })));
    expect(wrong.drawn).toBeNull();
    expect(toldOf(wrong)).toEqual(['import-form b.xlsx: row 2, column date (A2)']);
  });

  test('a seed, as dev shows it but for its images', () => {
    const folder = join(seedsOf(), 'test');
    const opened = openedFrom(...seedFiles(folder));
    expect(toldOf(opened)).toEqual([]);
    expect(opened.drawn?.timeline.events.map(({ id }) => id)).toEqual(
      compileTimeline(join(folder, '..'), 'test').timeline?.events.map(({ id }) => id),
    );
  });

  test('the seed that was made of a file, as a zip', () => {
    const file = given('bridge.csv', TABLE);
    const again = openedFrom(given('bridge.zip', seedArchive(seedOf(file)!)));
    expect(toldOf(again)).toEqual([]);
    expect(again.drawn?.timeline).toEqual(openedFrom(file).drawn?.timeline);
  });
});

test('the seed that was made of a file is what the command writes', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'bridge.csv'), TABLE);
  mkdirSync(join(root, 'seeds'));
  const seed = seedOf(given('bridge.csv', TABLE))!;
  const silent = { out: () => undefined, err: () => undefined };
  const call = ['import', join(root, 'bridge.csv'), 'bridge'];
  expect(await run(call, silent, siteIn(root))).toBe(0);
  for (const [name, text] of Object.entries(seed.files))
    expect(readFileSync(join(root, 'seeds/bridge', name), 'utf8')).toBe(text);
});

describe('is refused with its place', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

  test.each([
    ['an image', 'a.png', PNG, ['open-kind a.png:1:1']],
    ['a PDF', 'a.csv', '%PDF-1.7\n', ['open-kind a.csv:1:1']],
    ['nothing', 'a.csv', '', ['open-empty a.csv:1:1']],
    ['noise', 'a.csv', new Uint8Array(1000).fill(0xff), ['import-encoding a.csv:1:1']],
    ['a web page', 'a.html', '<!doctype html><p>2026</p>', ['import-kind a.html:1:1']],
    ['an unknown table', 'a.csv', 'street,house\nMill Lane,3\n', ['import-kind a.csv:1:1']],
    ['unknown JSON', 'a.json', '{ "streets": [] }', ['import-kind a.json:1:1']],
    [
      'half a timeline',
      'a.json',
      '{ "format": "sourceline/2",\n  "id": "pa',
      ['import-json-end a.json:2:11'],
    ],
    ['a wrong day', 'a.csv', `${TABLE}2026-02-31,No,x`, ['import-date a.csv: row 4, column date']],
    ['a seed alone', 'events.yaml', '- id: a\n', ['file-missing timeline.yaml:1:1']],
    [
      'half a zip',
      'a.zip',
      zipSync({ a: strToU8('b') }).slice(0, 60),
      ['open-archive-broken a.zip:1:1'],
    ],
    ['another zip', 'a.zip', zipSync({ 'a.png': PNG }), ['open-archive a.zip:1:1']],
    [
      'a document',
      'a.docx',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        '_rels/.rels': strToU8('<Relationships/>'),
        'word/document.xml': strToU8('<w/>'),
      }),
      ['workbook-kind a.docx:1:1'],
    ],
  ] as const)('%s', (_, name, content, told) => {
    const opened = openedFrom(given(name, content));
    expect(opened.drawn).toBeNull();
    expect(toldOf(opened).slice(0, 1)).toEqual(told);
  });

  test('what was not read', () => {
    const large = { name: 'a.json', size: 100_000_000, bytes: null };
    expect(openedFrom(large).findings.told.map(({ sentence }) => sentence)).toEqual([
      'a.json has 100 MB; at most 20 MB are read.',
    ]);
    expect(toldOf(openedFrom({ name: 'folder', size: 0, bytes: null }))).toEqual([
      'file-unreadable folder:1:1',
    ]);
  });

  test('two files that are not a seed', () => {
    const opened = openedFrom(given('a.csv', TABLE), given('b.csv', TABLE));
    expect(toldOf(opened)).toEqual(['open-several a.csv:1:1']);
  });

  test('a seed with mistakes, as compile refuses it', () => {
    const root = seedsOf('date-no-such-day');
    const opened = openedFrom(...seedFiles(join(root, 'test')));
    const onDisk = compileTimeline(root, 'test').diagnostics;
    expect(onDisk.length).toBeGreaterThan(0);
    expect(opened.findings.told.map(({ code, sentence }) => [code, sentence])).toEqual(
      onDisk.map(({ code, sentence }) => [code, sentence]),
    );
  });
});

test('images of a file are not loaded, and that is told', () => {
  const json = JSON.parse(PUBLISHED) as { events: object[] };
  const media = [{ src: 'x/a.png', width: 9, height: 9, alt: 'A bridge', credit: 'Ann' }];
  const events = json.events.map((event) => ({ ...event, media }));
  const { drawn, findings } = openedFrom(given('a.json', JSON.stringify({ ...json, events })));
  expect(drawn?.timeline.events.flatMap((event) => event.media)).toEqual([]);
  expect(findings.told.map(({ sentence }) => sentence)).toEqual([
    `Images are left out here: there are ${events.length}.`,
  ]);
});

test('nor are the pictures of links', () => {
  const json = JSON.parse(PUBLISHED) as { events: object[] };
  const link = { address: 'https://maps.example/quay', kind: 'map', credit: 'Ann' };
  const links = [{ ...link, picture: { src: 'x/a.png', width: 9, height: 9 } }];
  const [first, ...others] = json.events;
  const events = [{ ...first, links }, ...others];
  const { drawn, findings } = openedFrom(given('a.json', JSON.stringify({ ...json, events })));
  expect(drawn?.timeline.events.flatMap((event) => event.links)).toEqual([link]);
  expect(findings.told.map(({ sentence }) => sentence)).toEqual([
    'Images are left out here: there is 1.',
  ]);
});

test('nor those of a seed', () => {
  const seed = seedOf(given('bridge.csv', TABLE))!;
  const events = seed.files['events.yaml']!.replace(
    '  draft: true\n',
    '  links:\n    - { address: https://maps.example/quay, credit: Ann, picture: a.png }\n  draft: true\n',
  );
  const files = Object.entries({ ...seed.files, 'events.yaml': events });
  const { drawn, findings } = openedFrom(...files.map(([name, text]) => given(name, text)));
  expect(drawn?.timeline.events.flatMap((event) => event.links)).toEqual([
    { address: 'https://maps.example/quay', kind: 'article', credit: 'Ann' },
  ]);
  expect(findings.told.map(({ code }) => code)).toEqual(['open-images']);
});

test('drafts are marked in the language of the file', () => {
  const file = given('pont.csv', TABLE);
  const { drawn } = openFiles([file], { language: 'fr', marks: draftMarks });
  expect(drawn?.timeline.language).toBe('fr');
  expect(drawn?.timeline.events[0]?.title).toBe('Brouillon – non publié: The bridge closes');
});
