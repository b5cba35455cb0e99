/** From a sheet of 31 rows, two of them wrong, to a built page and its embed. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';
import { workbookOf } from '../../src/seeds/seed/table/xlsx/write-sheet.ts';
import type { TimelineJson } from '../../src/timeline/schema.ts';
import { temporaryFolder } from '../compile/seeds.ts';

const FIXTURE = 'tests/fixtures/lighthouse';

/** The rows of the sheet, as an editor types them; the first has the headers. */
const sheet = (): string[][] => parse(readFileSync(join(FIXTURE, 'events.csv')));

const workbook = ([headers = [], ...rows]: string[][]): Uint8Array =>
  workbookOf(
    'Events',
    headers.map((header) => ({ header, isWide: false })),
    rows,
  );

test('twelve commands and edits make a page of a sheet', async () => {
  const root = temporaryFolder();
  const at = (...names: string[]): string => join(root, ...names);
  const seed = (name: string): string => at('seeds', 'lighthouse', name);
  const rows = sheet();
  let steps = 0;
  const command = async (...args: string[]) => {
    steps++;
    const [out, err]: [string[], string[]] = [[], []];
    const to = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    const code = await run(args, to, siteIn(root));
    return { code, out: out.join('\n'), err: err.join('\n').replaceAll(`${root}/`, '') };
  };
  const edit = (change: () => void): void => {
    steps++;
    change();
  };
  const correct = (row: number, header: string, text: string): void =>
    edit(() => {
      rows[row - 1]![rows[0]!.indexOf(header)] = text;
      writeFileSync(seed('events.xlsx'), workbook(rows));
    });

  expect(await command('new', 'lighthouse')).toMatchObject({ code: 0, err: '' });
  edit(() => {
    for (const name of ['harbour-news.txt', 'keepers-log.txt'])
      copyFileSync(join(FIXTURE, name), at('documents', name));
  });
  const files = ['harbour-news.txt', 'keepers-log.txt'].map((name) => at('documents', name));
  expect(await command('document', 'lighthouse', ...files)).toMatchObject({ code: 0, err: '' });
  edit(() => {
    const filled = { title: 'The light at Liston', publisher: 'null', author: 'null' };
    const [, ...own] = readFileSync(seed('documents.yaml'), 'utf8')
      .split(/^(?=- id: )/m)
      .slice(1);
    const text = own
      .join('')
      .replaceAll(
        /# (title|publisher|author): .*/g,
        (_, field: keyof typeof filled) => `${field}: ${filled[field]}`,
      )
      .replaceAll(/# published: .*/g, "published: '1926'")
      .replaceAll(/# publishedBasis: .*/g, 'publishedBasis: It is printed on the title page.');
    writeFileSync(seed('documents.yaml'), text);
  });
  edit(() =>
    writeFileSync(
      seed('timeline.yaml'),
      `title: The lighthouse of Liston
summary: How the town got its light, and who kept it.
language: en
timeZone: Europe/London
home: 1888-01-01/1925-12-31
lanes:
  - { id: town, name: The town }
  - { id: tower, name: The tower }
  - { id: keepers, name: The keepers }
`,
    ),
  );
  edit(() => {
    rmSync(seed('events.yaml'));
    writeFileSync(seed('events.xlsx'), workbook(rows));
  });

  const wrong = await command('compile');
  expect(wrong.code).toBe(1);
  expect(wrong.err)
    .toBe(`error date-written: "3/4/1905" is not how a date is written here: dates are EDTF.
  at seeds/lighthouse/events.xlsx: row 26, column date (A26)
  Write 1905-04-03 for 3 April 1905, or 1905-03-04 for 4 March 1905.

error reference-unknown: There is no document "harbour-log".
  at seeds/lighthouse/events.xlsx: row 30, column source (F30)
  There is only: harbour-news, keepers-log.

2 errors; nothing was written.`);
  correct(26, 'date', '1905-04-03');
  correct(30, 'source', 'keepers-log');

  expect(await command('verify', at('documents'))).toMatchObject({ code: 0, err: '' });
  expect(await command('compile')).toMatchObject({
    code: 0,
    out: expect.stringContaining(
      '29 events from 2 documents, 29 of 29 quotations verified',
    ) as string,
    err: expect.stringMatching(/2 drafts[^]*The last oil is sold; The tower is painted/) as string,
  });
  expect(await command('build', '--site', 'https://gazette.press/')).toMatchObject({
    code: 0,
    err: '',
  });
  expect(steps).toBe(12);

  const { events } = JSON.parse(
    readFileSync(at('public/timelines/lighthouse.json'), 'utf8'),
  ) as TimelineJson;
  expect(events).toHaveLength(rows.length - 1 - 2);
  for (const file of ['index.html', 'embed/lighthouse.html']) {
    const html = readFileSync(at('dist', file), 'utf8');
    for (const { title } of events) expect(html, file).toContain(title);
    expect(html).not.toContain('The tower is painted');
  }
});
