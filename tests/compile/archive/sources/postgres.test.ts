/** `sourceline archive` from Postgres: by a cursor, changing nothing, and saying no password. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAddress } from '../../../../src/compile/archive/sources/postgres-address.ts';
import { postgresSentence } from '../../../../src/compile/archive/sources/postgres-sentence.ts';
import { manyEvents } from '../any-archive.ts';
import { Workshop } from './any-source.ts';
import { refusingServer, startPostgres, type Postgres } from './postgres-server.ts';

let shop: Workshop;
let postgres: Postgres;
let shown: string;

beforeAll(async () => {
  shop = new Workshop();
  postgres = await startPostgres();
  shown = postgres.url.replace(':secret-word', '');
});

beforeEach(() => {
  postgres.breakAfter = null;
});

afterAll(async () => {
  await postgres.close();
  shop.remove();
});

const archive = async (query: string, ...more: string[]) =>
  shop.archive(postgres.url, '--query', query, ...more);

test('columns are read as of a table, with the types of Postgres', async () => {
  const { code, err } = await archive(
    `select * from (values
      (1, date '2016-04-03', null::date, 'One; "two", 3', array['A. B.', 'C "D", \\E', null]),
      (2, date '0044-03-15 BC', date 'infinity', 'Two', array[]::text[]),
      (3, date '2016-04-05', date '2016-04-07', 'Three', null)
    ) as v(n, date, "end", title, people)`,
  );
  expect([code, err]).toEqual([
    0,
    `${shown}: left out, because an archive has no place for them: n`,
  ]);
  expect(shop.head).toMatchObject({ id: 'news', title: 'News', count: 3 });
  expect(shop.events.map(({ when, people }) => [when.edtf, people])).toEqual([
    ['-0043-03-15/..', []],
    ['2016-04-03', ['A. B.', 'C "D", \\E']],
    ['2016-04-05/2016-04-07', []],
  ]);
});

test('a timestamp is a time to the second: of UTC with a zone, else of the timeline’s clock', async () => {
  const said = await archive(
    `select timestamptz '2016-04-03 14:30:05.9+02' as date, 'A' as title
     union all select timestamp '1916-04-03 12:30:05.9', 'B'`,
    '--time-zone',
    'Europe/Paris',
  );
  // A union has one type, here that with a zone.
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(shop.events.map(({ when }) => when.edtf)).toEqual([
    '1916-04-03T12:30:05Z',
    '2016-04-03T12:30:05Z',
  ]);
  await archive(
    `select timestamp '2016-04-03 12:30:05' as date, 'A' as title`,
    '--time-zone',
    'Europe/Paris',
  );
  expect(shop.events[0]!.when.edtf).toBe('2016-04-03T12:30:05+02:00');
});

test('more rows than one answer has are read, as of NDJSON', async () => {
  const events = manyEvents(4100);
  const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  await shop.archive(shop.write('news.ndjson', lines));
  const { files } = shop;
  await postgres.run('create table storms (event jsonb)');
  for (let from = 0; from < events.length; from += 500) {
    const values = events
      .slice(from, from + 500)
      .map((event) => `('${JSON.stringify(event).replaceAll("'", "''")}')`);
    await postgres.run(`insert into storms values ${values.join(',')}`);
  }
  expect(await archive('select event from storms')).toMatchObject({ code: 0, err: '' });
  // JSONB has an order of fields of its own, so the details differ in that alone.
  expect([...shop.files].filter(([file]) => file.startsWith('t/'))).toEqual(
    [...files].filter(([file]) => file.startsWith('t/')),
  );
});

describe('what is wrong is said, without the password, and the old archive stays', () => {
  const GOOD = `select date '2016-04-03' as date, 'A' as title`;

  async function expectSaid(args: readonly string[], sentence: string, code = 1): Promise<void> {
    await archive(GOOD);
    const { files } = shop;
    const said = await shop.archive(...args);
    expect(said.err).toBe(sentence);
    expect(said.code).toBe(code);
    expect(shop.files).toEqual(files);
    expect(said.err + said.out).not.toContain('secret-word');
  }

  test.each([
    ['select day from nowhere', 'The query cannot be run: relation "nowhere" does not exist.'],
    ['selec', 'The query cannot be run: syntax error at or near "selec".'],
    [
      'select 1; drop table storms',
      'The query cannot be run: cannot insert multiple commands into a prepared statement.',
    ],
    [
      "select nextval('counter')::text as title, date '2016-04-03' as date",
      'The query would change something. Write one that only reads.',
    ],
    [
      "select 'A' as title",
      'No column is called date. Name columns in the query, and give them types: select day::date as date, headline as title from …',
    ],
    [
      "select date '2016-04-03' as date, 'A'::bytea as title",
      'The column title is of type bytea, which no part of an event has. Name columns in the query, and give them types: select day::date as date, headline as title from …',
    ],
  ])('%s', async (query, sentence) => {
    await postgres.run('create sequence if not exists counter');
    await expectSaid([postgres.url, '--query', query], `${shown}: ${sentence}`);
  });

  test('a row', async () => {
    await expectSaid(
      [postgres.url, '--query', `${GOOD} union all select date '2016-04-04', ''`],
      `${shown}, row 2: column title: The title of this row is missing.`,
    );
  });

  test('a connection that breaks half-way', async () => {
    postgres.breakAfter = null;
    await archive(GOOD);
    const { files } = shop;
    postgres.breakAfter = 14;
    const query = `select date '2016-04-03' as date, 'A ' || i as title from generate_series(1, 9000) as i`;
    const said = await archive(query);
    expect(said).toMatchObject({
      code: 1,
      err: `${shown}: The connection was lost before all events were read. Try again.`,
    });
    expect(shop.files).toEqual(files);
  });

  test('a wrong password, a missing database, no database, no host', async () => {
    const query = ['--query', GOOD];
    const wrong = await refusingServer('28P01', 'password authentication failed for user "reader"');
    const told = (url: string): string => url.replace(':secret-word', '');
    await expectSaid(
      [wrong.url, ...query],
      `${told(wrong.url)}: The user or the password is wrong. Give the password in PGPASSWORD or in ~/.pgpass.`,
    );
    wrong.close();
    const missing = await refusingServer('3D000', 'database "news" does not exist');
    await expectSaid(
      [missing.url, ...query],
      `${told(missing.url)}: There is no database of that name on this host.`,
    );
    missing.close();
    // Nothing listens there any more.
    await expectSaid(
      [missing.url, ...query],
      `${told(missing.url)}: No database answers there. Check host and port, and whether it runs.`,
    );
  });

  test.each([
    'postgres://reader:secret-word/a@db.example/news',
    'postgres://reader:12/secret-word@db.example/news',
    'postgres://reader:12?secret-word@db.example/news',
    'postgres://reader:12#secret-word@db.example/news',
    'postgres://reader:secret-word@db.example/%zz',
  ])('an address of which a part may be taken for another: %s', async (url) => {
    await expectSaid(
      [url, '--query', GOOD],
      'sourceline: The address of the database cannot be read: write postgres://user@host:5432/database, and the password in PGPASSWORD or in ~/.pgpass.',
      2,
    );
  });

  test('no query', async () => {
    await expectSaid(
      [postgres.url],
      `sourceline: ${shown} has many tables: say what to read, as in --query "select date, title, summary from events".`,
      2,
    );
  });
});

test('an address is shown without password and options', () => {
  expect(readAddress('postgresql://a:b@h:6/d?password=c&sslmode=require')).toMatchObject({
    shown: 'postgresql://a@h:6/d',
    database: 'd',
  });
  expect(readAddress('postgres:///?host=/var/run/postgresql')).toMatchObject({
    database: 'postgres',
  });
});

test('what is not an error of a database has no sentence', () => {
  expect(postgresSentence(new TypeError('x is undefined'), false)).toBe(null);
  const error = Object.assign(new Error('getaddrinfo ENOTFOUND db'), { code: 'ENOTFOUND' });
  expect(postgresSentence(error, false)).toMatch(/^There is no host of that name\./);
});
