/** `sourceline archive` from each kind of source, and what it says of a bad one. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readColumns } from '../../../src/archive/columns.ts';
import { jsonIn } from '../../../src/archive/files.ts';
import type { HeadJson } from '../../../src/archive/format.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { manyEvents } from '../../compile/archive/any-archive.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';
import { callArchive as call } from './call-archive.ts';

let folder: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-archive-'));
  out = join(folder, 'out');
});

afterAll(() => rmSync(folder, { recursive: true }));

function source(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The head of what was written, and all of it by path. */
function written(): { head: HeadJson; files: Map<string, string> } {
  const files = new Map(filesIn(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
  return { head: JSON.parse(jsonIn(files.get('head.js')!)) as HeadJson, files };
}

const lines = (events: readonly object[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

describe('a compiled timeline', () => {
  test('keeps its title, lanes and documents', async () => {
    const path = source('harbour.json', JSON.stringify(HARBOUR_JSON));
    const said = await call(path, '--out', out);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/out: 5 events in 1 tile; \d files, /);
    const { head } = written();
    expect([head.title, head.lanes.map(({ id }) => id)]).toEqual([
      HARBOUR_JSON.title,
      HARBOUR_JSON.lanes.map(({ id }) => id),
    ]);
  });

  test('says itself what options would', async () => {
    const path = source('harbour.json', JSON.stringify(HARBOUR_JSON));
    const { code, err } = await call(path, '--title', 'Another');
    expect([code, err]).toEqual([
      2,
      `sourceline: ${path} says itself what --title would: leave that out.`,
    ]);
  });
});

test('a timeline in seeds/', async () => {
  const said = await call('paris-summit', '--out', out);
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(written().head.id).toBe('paris-summit');
});

describe('NDJSON', () => {
  const events = manyEvents(900);
  const HEAD = {
    ...{ format: 'sourceline/2', id: 'floods', title: 'Floods', summary: 'All.' },
    ...{ language: 'en', timeZone: 'UTC', home: { from: '2004-01-01', to: '2004-03-01' } },
    lanes: ['sea', 'land', 'air'].map((id) => ({ id, name: `The ${id}` })),
  };

  test('gives the same bytes whatever the order of its lines', async () => {
    const first = source('floods.ndjson', lines([HEAD, ...events]));
    expect(await call(first, '--out', out)).toMatchObject({ code: 0, err: '' });
    const { files, head } = written();
    expect([head.title, head.count, head.lanes[0]!.name]).toEqual(['Floods', 900, 'The sea']);
    const other = source('floods.ndjson', lines([HEAD, ...[...events].reverse()]));
    expect(await call(other, '--out', out)).toMatchObject({ code: 0 });
    expect(written().files).toEqual(files);
  });

  test('needs no first line with a title', async () => {
    const path = source('old-floods.ndjson', lines(events));
    expect(await call(path, '--out', out, '--language', 'en-GB')).toMatchObject({
      code: 0,
      err: '',
    });
    const { head } = written();
    expect([head.title, head.language]).toEqual(['Old floods', 'en-GB']);
  });

  test('brings the documents that an event cites, and scores', async () => {
    const [document] = HARBOUR_JSON.documents;
    const citing = HARBOUR_JSON.events.find(({ citations }) =>
      citations.every((each) => each.document === document!.id),
    )!;
    const bare = { ...HARBOUR_JSON, documents: undefined, events: undefined };
    const path = source(
      'harbour.ndjson',
      lines([bare, { ...citing, documents: [document], score: 7 }]),
    );
    expect(await call(path, '--out', out)).toMatchObject({ code: 0, err: '' });
    const { head, files } = written();
    const [stub] = readColumns(head.root);
    expect(stub).toMatchObject({ id: citing.id, documents: 1, score: 7 });
    const records = [...files].find(([file]) => file.startsWith('r/'))![1];
    expect(JSON.parse(jsonIn(records))).toEqual({
      ...{ at: [43_200_000], events: [citing], documents: [document] },
    });
  });

  test.each([
    ['{"id":', 'This line is not JSON: '],
    ['[1]', 'This line is not an event: write a JSON object in each line.'],
    [JSON.stringify({ ...events[0], lane: 'moon' }), 'lane: There is no lane "moon".'],
    [JSON.stringify({ ...events[0], status: 'sure' }), 'status: '],
    [
      JSON.stringify({ ...events[0], score: 256 }),
      'score: A score is a whole number from 0 to 255.',
    ],
    [JSON.stringify({ ...events[0], people: ['A', 7] }), 'people[1]: '],
  ])('says where a line is wrong, and leaves the old archive: %s', async (line, sentence) => {
    await call(source('floods.ndjson', lines([HEAD, ...events])), '--out', out);
    const { files } = written();
    const path = source('floods.ndjson', `${lines([HEAD])}\n${line}\n`);
    const { code, err } = await call(path, '--out', out);
    expect(code).toBe(1);
    expect(err).toContain(`${path}:3: ${sentence}`);
    expect(written().files).toEqual(files);
  });

  test('tells the first ten bad lines, not a million', async () => {
    const path = source('bad.ndjson', '7\n'.repeat(5000));
    const { code, err } = await call(path, '--out', join(folder, 'none'));
    expect([code, err.split('\n').length]).toEqual([1, 10]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('refuses two events with one id, and a file without events', async () => {
    const twice = source('twice.ndjson', lines([events[0]!, { ...events[0]!, title: 'Again' }]));
    expect((await call(twice, '--out', out)).err).toBe(
      `${twice}: Two events have the id "event-0": give each its own, or leave out the one that is there twice.`,
    );
    const none = source('none.ndjson', lines([HEAD]));
    expect((await call(none, '--out', out)).err).toBe(`${none} has no events.`);
  });
});

describe('CSV', () => {
  const eventsOf = (): EventJson[] =>
    [...written().files]
      .filter(([file]) => file.startsWith('r/'))
      .flatMap(([, text]) => (JSON.parse(jsonIn(text)) as { events: EventJson[] }).events);

  test('is read by the headers of our tables', async () => {
    const path = source(
      'leak.csv',
      [
        'date,end,title,summary,lane,importance,status,people,link,shoe size',
        '2016-04-03,,"The ""papers"" come out, at last",A leak.,Press,5,confirmed,A. B.; C. D.,https://a.example/1,43',
        '2016-04-05T14:00Z,,He resigns,"He\nresigns.",State,4,,,,',
        '2016-05,2016-07,Hearings,,State,,,,,',
        '3 June 2016,,A vote,,State,,,,,',
      ].join('\r\n'),
    );
    const { code, err } = await call(path, '--out', out, '--time-zone', 'Europe/Paris');
    expect([code, err]).toEqual([
      0,
      `${path}: left out, because an archive has no place for them: shoe size`,
    ]);
    expect(written().head.lanes).toMatchObject([
      { id: 'state', name: 'State', count: 3 },
      { id: 'press', name: 'Press', count: 1 },
    ]);
    const [first, second, third, fourth] = eventsOf();
    expect(first).toMatchObject({
      title: 'The "papers" come out, at last',
      lane: 'press',
      importance: 5,
      people: ['A. B.', 'C. D.'],
      links: [{ address: 'https://a.example/1', kind: 'article' }],
    });
    expect(second!.when).toMatchObject({ earliest: '2016-04-05T16:00+02:00', precision: 'minute' });
    expect(second!.summary).toBe('He\nresigns.');
    expect([third!.when.edtf, fourth!.when.edtf]).toEqual(['2016-05/2016-07', '2016-06-03']);
  });

  test('gives rows without an id the same one wherever they stand', async () => {
    const rows = ['2016-04-03,One', '2016-04-03,Two', '2016-04-04,Three'];
    await call(source('leak.csv', ['date,title', ...rows].join('\n')), '--out', out);
    const { files } = written();
    await call(source('leak.csv', ['date,title', ...rows.reverse()].join('\n')), '--out', out);
    expect(written().files).toEqual(files);
  });

  test.each([
    ['date,title\n2016-13-01,A', ':2: 2016-13-01 is in no calendar: '],
    ['date,title\n,A', ':2: The date of this row is missing.'],
    ['date,title\n2016-01-01,', ':2: The title of this row is missing.'],
    ['date,title,status\n2016-01-01,A,sure', ':2: "sure" is not a status: '],
    ['date,title,importance\n2016-01-01,A,9', ':2: "9" is not an importance: '],
    ['date,title\n2016-01-01,A,B', ':2: This row has 3 cells, and the first row names 2: '],
    ['date,title\n2016-01-01,"A', ':2: A quotation mark of this row is not closed: '],
    ['date,title\n2016-01-01,"A" B', ':2: Text stands behind a closing quotation mark: '],
    ['date,title\n2024-03-31T03:48,A', ':2: "2024-03-31T03:48" never was: clocks in Europe/Kyiv '],
    ['date,titel2\n2016-01-01,A', ':1: No column is called title.'],
    ['date,title,link\n2016-01-01,A,javascript:1', ':2: "javascript:1" is not a link: '],
  ])('says what is wrong with %j', async (text, sentence) => {
    const path = source('bad.csv', text);
    const zone = ['--time-zone', 'Europe/Kyiv'];
    const { code, err } = await call(path, ...zone, '--out', join(folder, 'none'));
    expect(code).toBe(1);
    expect(err).toContain(`${path}${sentence}`);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('of more than eight lanes is refused', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `2016-01-01,A ${i},Lane ${i}`);
    const path = source('lanes.csv', ['date,title,lane', ...rows].join('\n'));
    expect((await call(path, '--out', out)).err).toContain(
      'lanes.csv has 9 lanes, such as "Lane 0", "Lane 1", "Lane 2"; more than 8 cannot be told apart.',
    );
  });
});

test('refuses what is not a source, and what may not be replaced', async () => {
  for (const [name, sentence] of [
    ['leak.docx', 'leak.docx is not a source that an archive is made of: name a '],
    ['leak.xlsx', 'leak.xlsx is a spreadsheet: save its sheet as CSV, '],
    ['leak.csv.gz', 'leak.csv.gz is compressed: unpack it, '],
    [folder, `${folder} is a folder: name a file, or a timeline in seeds/ by its name alone`],
    ['.', '. is a folder: name a file, '],
    ['-', '- would be the standard input, but a source is read more than once: save it '],
  ] as const)
    expect(await call(name)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`sourceline: ${sentence}`),
    });
  expect((await call(join(folder, 'missing.csv'))).err).toMatch(/missing.csv/);
  const path = source('floods.ndjson', lines(manyEvents(1)));
  expect((await call(path, '--language', 'english please')).code).toBe(2);
  const { code, err } = await call(path, '--out', folder);
  expect(code).toBe(2);
  expect(err).toMatch(/^sourceline: archive will not replace /);
});
