import { expect, test } from 'vitest';
import { temporaryFolder } from '../../compile/seeds.ts';
import { importOf, problemsOf, roundTrip } from './imported-seed.ts';

const NEW =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const OLD =
  'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag';

const EMPTY = { media: { caption: '', credit: '', url: '', thumbnail: '' } };

test('the template becomes the JSON that TimelineJS makes of it', () => {
  const csv = [
    NEW,
    ',,,,,,,,,The harbour,<p>All of it</p>,,,,,title,,#333',
    '"1,990",5,31,2:05 PM,,,,,Late in May,"A ""strike""",It <b>began</b>,https://example.org/a.jpg,Ann,Caption,https://example.org/t.jpg,,Quay,/b.png',
    ',,,,,,,,,,,,,,,,,',
    '1980,,,,1985,,,,,An age,,,,,,era,,',
    '-44,3,15,,,,,,,Ides,,,,,,,,',
  ].join('\n');
  expect(roundTrip(temporaryFolder(), csv)).toEqual({
    title: {
      ...EMPTY,
      text: { headline: 'The harbour', text: '<p>All of it</p>' },
      start_date: { month: '', day: '' },
      display_date: '',
      background: { color: '#333' },
    },
    eras: [
      {
        ...EMPTY,
        text: { headline: 'An age', text: '' },
        start_date: { year: '1980', month: '', day: '' },
        end_date: { year: '1985', month: '', day: '' },
        display_date: '',
      },
    ],
    events: [
      {
        media: {
          caption: 'Caption',
          credit: 'Ann',
          url: 'https://example.org/a.jpg',
          thumbnail: 'https://example.org/t.jpg',
        },
        text: { headline: 'A "strike"', text: 'It <b>began</b>' },
        start_date: { year: '1990', month: '5', day: '31', hour: 14, minute: 5, second: null },
        display_date: 'Late in May',
        group: 'Quay',
        background: { url: '/b.png' },
      },
      {
        ...EMPTY,
        text: { headline: 'Ides', text: '' },
        start_date: { year: '-44', month: '3', day: '15' },
        display_date: '',
      },
    ],
  });
  const { imported } = importOf(csv);
  expect(imported).toMatchObject({ title: 'The harbour', summary: 'All of it' });
  expect(imported!.events.map(({ when }) => when)).toEqual(['1990-05-31T14:05Z', '-0043-03-15']);
});

test('the older sheet is read with the month before the day', () => {
  const csv = [
    OLD.replaceAll(',', ';'),
    '8/9/1963;2/11/2012;The title;Été;;;;;start;',
    '5/31/1990 14:30;;A vote;;;;;;;Town',
    '1990-05;12/25/2011;An age;;;;;;;',
    '-44;5/1990;Long;;;;;;;',
    '1990-05-31T09:00:30;1990-05-31;A day;;;;;;;',
  ].join('\r\n');
  const { imported, problems } = importOf(csv);
  expect(problems.diagnostics).toEqual([]);
  expect(imported).toMatchObject({ title: 'The title', summary: 'Été' });
  expect(imported!.events.map(({ when, lane }) => [when, lane])).toEqual([
    ['1963-08-09/2012-02-11', null],
    ['1990-05-31T14:30Z', 'Town'],
    ['1990-05/2011-12-25', null],
    ['-0043/1990-05', null],
    ['1990-05-31T09:00:30Z/1990-05-31', null],
  ]);
});

const row = (cells: Readonly<Record<string, string>>): string =>
  NEW.split(',')
    .map((header) => cells[header] ?? '')
    .join(',');

test.each([
  [{ Year: '2023', Month: '2', Day: '31' }, 'that month has 28 days', 'row 3, column Year'],
  [{ Year: '2023', Month: '13' }, 'has the month "13"', 'row 3, column Month'],
  [{ Month: '5' }, 'has a date without a year', 'row 3, column Year'],
  [{ Headline: 'It' }, 'Row 3, "It" has no date', 'row 3, column Year'],
  [{ Year: 'long ago' }, 'has the year "longago"', 'row 3, column Year'],
  [{ Year: '2023', 'End Year': '2022' }, 'ends before it begins', 'row 3, column End Year'],
  [{ Year: '1', Month: '1', Day: '1', Time: 'noon' }, 'the time "noon"', 'row 3, column Time'],
  [{ Year: '1', Month: '1', Day: '1', Time: '25:00' }, 'the time "25:00"', 'row 3, column Time'],
  [{ Year: '1990', Time: '14:00' }, 'has the hour but no month', 'row 3, column Time'],
])('%j is refused with its cell', (cells, sentence, place) => {
  const csv = [NEW, row({ Year: '1990' }), row(cells)].join('\n');
  const { problems, imported } = importOf(csv);
  expect(imported).toBeNull();
  const [found] = problems.diagnostics;
  expect([found!.sentence, found!.cell]).toEqual([expect.stringContaining(sentence), place]);
});

test.each(['31/5/1990', 'May 1990', '5/31', '1990-05-31T25:00'])('%s is refused', (date) => {
  expect(problemsOf(`${OLD}\n${date},,It\n`)).toHaveLength(1);
});

test('a quotation mark that is not closed is named', () => {
  expect(problemsOf(`${NEW}\n1990,,,,,,,,,"It\n1991\n`)[0]).toContain('is not closed');
});

test.each<[string, (text: string) => Uint8Array]>([
  ['utf-8', (text) => new TextEncoder().encode(`\ufeff${text}`)],
  ['windows-1252', (text) => Buffer.from(text, 'latin1')],
  ['utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16be', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
])('a sheet in %s is recognised', (encoding, bytes) => {
  const csv = `${NEW}\n${row({ Year: '1990', Headline: 'La grève à Évian', Text: 'Déjà' })}\n`;
  expect(importOf(bytes(csv))).toMatchObject({
    kind: 'sheet',
    encoding,
    imported: { events: [{ title: 'La grève à Évian', summary: 'Déjà' }] },
  });
});

test('columns that TimelineJS does not read are kept beside the event', () => {
  const csv = `Year,Headline,Notes\n1990,It,Ask Ann\n`;
  const { seed } = importOf(csv);
  expect(JSON.parse(seed!.files['foreign.json']!)).toMatchObject({
    events: [{ beside: { Notes: 'Ask Ann' } }],
  });
});
