/** `sourceline archive` from Parquet: every type of a date, whole events, and what is wrong with a file. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyEvents } from '../any-archive.ts';
import { Workshop } from './any-source.ts';

let shop: Workshop;
let duck: DuckDBConnection;

beforeAll(async () => {
  shop = new Workshop();
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  duck.closeSync();
  shop.remove();
});

/** @param select in SQL */
async function parquet(name: string, select: string): Promise<string> {
  const path = shop.path(`${name}.parquet`);
  await duck.run(`copy (${select}) to '${path}' (format parquet)`);
  return path;
}

const edtfs = (): string[] => shop.events.map(({ when }) => when.edtf);

test('the columns of our tables are read as of CSV', async () => {
  const rows = [
    'date,end,title,summary,lane,importance,score,status,people,link,shoe size',
    '2016-04-03,,One,A leak.,Press,5,7,confirmed,A. B.; C. D.,https://a.example/1,43',
    '2016-04-04,2016-04-09,Two,,State,,,,,,',
  ];
  const csv = shop.write('leak.csv', rows.join('\n'));
  expect(await shop.archive(csv)).toMatchObject({ code: 0 });
  const { files } = shop;
  const path = await parquet('leak', `from read_csv('${csv}', all_varchar = true)`);
  const said = await shop.archive(path);
  expect(said).toMatchObject({
    code: 0,
    err: `${path}: left out, because an archive has no place for them: shoe size`,
  });
  expect(shop.files).toEqual(files);
});

test('dates are as exact as their types and their precision say', async () => {
  const path = await parquet(
    'dates',
    `select * from (values
      (1, date '2016-04-03', null, null),
      (2, date '2016-04-04', date '2016-04-06', null),
      (3, date '2016-04-05', date 'infinity', null),
      (4, date '2016-05-01', null, 'month'),
      (5, date '1923-01-01', null, 'Year'),
      (6, date '1920-01-01', null, 'decade'),
      (7, date '0044-03-15 (BC)', null, null),
      (8, date '1900-01-01', date '1950-01-01', 'century')
    ) as v(n, date, "end", "precision"), lateral (select 'Event ' || n as title, 'e-' || n as id)
    order by n`,
  );
  expect(await shop.archive(path)).toMatchObject({ code: 0 });
  const found = new Map(shop.events.map(({ id, when }) => [id, when.edtf]));
  expect([...found].sort().map(([, edtf]) => edtf)).toEqual([
    ...['2016-04-03', '2016-04-04/2016-04-06', '2016-04-05/..', '2016-05'],
    ...['1923', '192X', '-0043-03-15', '19XX/19XX'],
  ]);
});

test('a timestamp is a time to the second: of UTC with a zone, else of the timeline’s clock', async () => {
  const path = await parquet(
    'times',
    `select * from (values
      (timestamptz '2016-04-03 12:30:05.9+00', timestamp_ns '2016-04-03 12:30:05', timestamp_s '1916-04-03 12:30:05', timestamp_ms '2016-04-03 12:30:05.9')
    ) as v(utc, ns, s, ms)`,
  );
  const read = async (column: string, more = ''): Promise<string[]> => {
    const query = `select ${column} as date, 'A' as title${more} from events`;
    expect(await shop.archive(path, '--query', query, '--time-zone', 'Europe/Paris')).toMatchObject(
      { code: 0, err: '' },
    );
    return edtfs();
  };
  expect(await read('utc')).toEqual(['2016-04-03T12:30:05Z']);
  expect(shop.events[0]!.when.earliest).toBe('2016-04-03T14:30:05+02:00');
  for (const column of ['ns', 'ms'])
    expect(await read(column)).toEqual(['2016-04-03T12:30:05+02:00']);
  // A time before 1970 is not rounded up.
  expect(await read("s - interval '1 microsecond'")).toEqual(['1916-04-03T12:30:04+00:00']);
  expect(await read('ms', ", 'minute' as precision")).toEqual(['2016-04-03T12:30+02:00']);
  expect(await read('ms', ", 'day' as precision")).toEqual(['2016-04-03']);
});

test('days that are kept as midnights are refused, and read with a way out', async () => {
  const path = await parquet('midnights', `select timestamp '2016-04-03' as date, 'A' as title`);
  const { code, err } = await shop.archive(path);
  expect([code, err]).toEqual([
    1,
    `${path}: Many times in the column date are at midnight, so they may be days. Make days of them with --query "select date::date as date, …"; or say how exact each is in a column named precision: day, minute …`,
  ]);
  const query = 'select date::date as date, title from events';
  expect(await shop.archive(path, '--query', query)).toMatchObject({ code: 0, err: '' });
  expect(edtfs()).toEqual(['2016-04-03']);
});

describe('whole events', () => {
  const events = manyEvents(300).map((event, i) => ({ ...event, score: i % 7 }));

  test.each([
    ['in a column of JSON', `select json as event from read_ndjson_objects('FILE')`],
    ['in columns', `from read_ndjson('FILE', auto_detect = true, sample_size = -1)`],
  ])('%s are read as of NDJSON', async (_, select) => {
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    const ndjson = shop.write('floods.ndjson', lines);
    expect(await shop.archive(ndjson)).toMatchObject({ code: 0, err: '' });
    const { files } = shop;
    const path = await parquet('floods', select.replace('FILE', ndjson));
    expect(await shop.archive(path)).toMatchObject({ code: 0, err: '' });
    expect(shop.files).toEqual(files);
  });

  test('are told with their row if they are none', async () => {
    const bad = JSON.stringify({ ...events[0], status: 'sure' });
    const path = await parquet(
      'bad',
      `select event::json as event from (values ('${bad}'), ('7')) v(event)`,
    );
    const { code, err } = await shop.archive(path);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/bad\.parquet, row 1: status: /),
      `${path}, row 2: column event: This is no JSON object.`,
    ]);
  });
});

describe('what is wrong is said, and the old archive stays', () => {
  test.each([
    [
      "date '2016-01-01' as date, 'A' as title, 9 as importance",
      ', row 1: column importance: "9" is not an importance: ',
    ],
    [
      "date '2016-01-01' as date, 'A' as title, 300 as score",
      ', row 1: column score: "300" is not a score: ',
    ],
    ["date '2016-01-01' as \"Datum\", 'A' as title, 'sure' as status", ', row 1: column status: '],
    [
      'null::date as "Datum", \'A\' as title',
      ', row 1: column Datum: The date of this row is missing.',
    ],
    ["20161301 as date, 'A' as title", ', row 1: column date: '],
    [
      "date '2016-01-01' as date, 'A' as title, 'minute' as precision",
      ', row 1: column date: The date "2016-01-01" is not exact to the minute: ',
    ],
    [
      "date '2016-01-01' as date, 'A' as title, 'about' as precision",
      ', row 1: column date: "about" is not a precision: ',
    ],
    [
      "date '2016-01-01' as date, ['A'] as title",
      ', row 1: column title: This cell has a list, and there is room for one text.',
    ],
    [
      "date '2016-01-01' as date, 'A' as title, [{a: 1}] as people",
      ', row 1: column people: This cell is neither text nor a list of texts.',
    ],
    [
      "date '2016-01-01' as date, 'A' as title, map {'a': 1} as people",
      ': The column people is of type MAP(VARCHAR, INTEGER), which no part of an event has. ',
    ],
    ["date '2016-01-01' as date, 'A' as titel2", ': No column is called title. '],
    ["date '2016-01-01' as date, 'A' as title limit 0", ' has no events.'],
  ])('%s', async (select, sentence) => {
    const good = await parquet('good', `select date '2016-01-01' as date, 'A' as title`);
    await shop.archive(good);
    const { files } = shop;
    const path = await parquet('wrong', `select ${select}`);
    const { code, err } = await shop.archive(path);
    expect(code).toBe(1);
    expect(err).toContain(`${path}${sentence}`);
    expect(err.split('\n')).toHaveLength(1);
    expect(shop.files).toEqual(files);
  });

  test('a file that is none, is cut, or has broken pages', async () => {
    const whole = readFileSync(
      await parquet(
        'many',
        `select date '2016-01-01' as date, md5(i::varchar) as title from range(5000) r(i)`,
      ),
    );
    const broken = Buffer.from(whole);
    broken.fill(0xff, 1000, 60_000);
    for (const bytes of [Buffer.from('nothing'), whole.subarray(0, 9000), broken]) {
      const path = shop.write('broken.parquet', bytes);
      const { code, err } = await shop.archive(path);
      expect([code, err.split('\n').length]).toEqual([1, 1]);
      expect(err).toContain(`${path} cannot be read: `);
    }
  });

  test('a query reads that file alone, and is one query', async () => {
    const path = await parquet('small', `select date '2016-01-01' as date, 'A' as title`);
    const other = shop.write('other.csv', 'date,title\n2016-01-01,Secret\n');
    const copied = shop.path('copied.csv');
    for (const [query, sentence] of [
      [`from read_csv('${other}')`, 'Cannot access file'],
      [`copy events to '${copied}'`, 'Cannot access file'],
      ['select 1; select 2', 'Cannot prepare multiple statements at once!'],
      ['select nothing from events', 'Referenced column "nothing" not found'],
      ['select', 'SELECT clause without selection list'],
    ] as const) {
      const { code, err } = await shop.archive(path, '--query', query);
      expect([code, err.split('\n').length]).toEqual([1, 1]);
      expect(err).toContain(`${path} cannot be read: ${sentence}`);
    }
    expect(existsSync(copied)).toBe(false);
  });
});

test('what is not of a kind with queries refuses one', async () => {
  const path = shop.write('leak.csv', 'date,title\n2016-01-01,A\n');
  expect(await shop.archive(path, '--query', 'select 1')).toEqual({
    code: 2,
    out: '',
    err: `sourceline: ${path} is read whole: leave out --query, which is for Parquet and Postgres.`,
  });
});
