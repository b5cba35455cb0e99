import { given, openedFrom } from '../opened/given.ts';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/export/formats/csv.ts';
import { icalendarText } from '../../../src/export/formats/icalendar.ts';
import { wordsOf } from '../../../src/words/every.ts';
import { harbour } from '../../export/harbour.ts';
import { eventsOf, importOf, problemsOf } from './imported-seed.ts';

const STORY = [
  { start_date: '1990', end_date: '1995-05', content_text: 'A vote', category: 'Town', facet: 'F' },
  { start_date: 1066, content_text: 'A battle' },
  { start_date: '2001-02-03 14:05', content_text: 'A talk' },
];

test('Timeline Storyteller: JSON and CSV', () => {
  const json = JSON.stringify(STORY);
  expect(importOf(json).kind).toBe('storyteller');
  const expected = [
    ['1990/1995-05', 'A vote', 'Town'],
    ['1066', 'A battle', null],
    ['2001-02-03T14:05Z', 'A talk', null],
  ];
  expect(eventsOf(json)).toEqual(expected);
  expect(eventsOf(JSON.stringify({ timeline_json_data: STORY, scenes: [] }))).toEqual(expected);
  const csv =
    'start_date,end_date,content_text,category,facet\n1990,1995-05,A vote,Town,F\n1066,,A battle,,\n500,,Old,,\n';
  expect(importOf(csv).kind).toBe('storyteller');
  expect(eventsOf(csv)).toEqual([...expected.slice(0, 2), ['0500', 'Old', null]]);
  expect(problemsOf('start_date,content_text\n,It\n')).toEqual(['Row 2, "It" has no date.']);
});

test('Aeon Timeline: its CSV', () => {
  const csv = `"Type","Label","Start Date","End Date","Duration","Summary","Participants","Location"
"Event","A vote","2015-01-02 00:00:00","2015-01-03 00:00:00","1 day","Text","Ann,Ben","Quay"
"Event","At two","2015-01-02 14:00:00","2015-01-02 15:30:00","","","",""
"Event","Ides","0044-03-15 BC","","","","",""
"Character","Ann","","","","","",""
`;
  expect(importOf(csv).kind).toBe('aeon');
  expect(eventsOf(csv)).toEqual([
    ['2015-01-02/2015-01-03', 'A vote', null],
    ['2015-01-02T14:00Z/2015-01-02T15:30Z', 'At two', null],
    ['-0043-03-15', 'Ides', null],
  ]);
  const { imported } = importOf(csv);
  expect(imported!.events[0]).toMatchObject({ people: ['Ann', 'Ben'], places: ['Quay'] });
  expect(imported!.kept).toMatchObject({ rows: [{ Type: 'Character', Label: 'Ann' }] });
});

test('any table with columns for date and title', () => {
  const csv = [
    'Date;Heure;Titre;Texte;Catégorie;Lien;Autre',
    '31/12/2014;14h05;Été;Il fait chaud;Ville;https://example.org;x',
    '5 mai 2015;;Mai;;Ville;;',
    'mars 2016;;Mars;;;;',
    '49 BC;;Old;;;;',
    '2016~;;EDTF;;;;',
  ].join('\n');
  expect(importOf(csv).kind).toBe('table');
  expect(eventsOf(csv)).toEqual([
    ['2014-12-31T14:05+00:00', 'Été', 'Ville'],
    ['2015-05-05', 'Mai', 'Ville'],
    ['2016-03', 'Mars', null],
    ['-0048', 'Old', null],
    ['2016~', 'EDTF', null],
  ]);
  expect(importOf(csv).imported!.events[0]!.kept).toMatchObject({ Autre: 'x' });
});

test.each([
  ['5/6/2014', '2014-06-05 for 5 June 2014, or 2014-05-06 for 6 May 2014'],
  ['5 May 49', '1949-05-05'],
  ['soon', 'Write it as 1990'],
  ['', 'Give it one'],
])('in a table %j is refused', (date, hint) => {
  const [found] = importOf(`date,title\n2014,One\n${date},Two\n`).problems.diagnostics;
  expect(found!.hint).toContain(hint);
  expect(found!.cell).toBe('row 3, column date');
});

test('what we export can be imported', () => {
  const taken = { timeline: harbour(), words: wordsOf('en'), address: null };
  const dates = new Map(harbour().events.map(({ title, when }) => [title, when.edtf]));
  const events = eventsOf(csvText(taken));
  expect(events.map(([when, title]) => [title, when])).toEqual([...dates]);
  expect(eventsOf(icalendarText(taken)).length).toBeGreaterThan(3);
});

test.each(['<html></html>', 'a,b\n1,2\n', '{"a": 1}', '[1]', 'Some words.', ''])(
  '%j is of no kind',
  (text) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining('is not clear what kind of file')]);
  },
);

test('too many events are refused before they are read', () => {
  const csv = `date,title\n${'2014,It\n'.repeat(100_001)}`;
  expect(problemsOf(csv)).toEqual([expect.stringContaining('at most 100,000 are read')]);
  const items = Array.from({ length: 100_001 }, () => ({ content: 'It', start: '2014' }));
  expect(problemsOf(JSON.stringify(items))).toEqual([expect.stringContaining('100,001 events')]);
});

test.each([
  ['its file', 'novel.aeonzip', 'PK\u0003\u0004'],
  ['its file of version 2', 'novel.aeon', 'SQLite'],
  ['its JSON of version 2', 'a.json', '{"template":{},"entities":[],"events":[{"title":"A"}]}'],
  ['its JSON of version 3', 'a.json', '{"core":{"data":{"items":{}}}}'],
])('a project of Aeon Timeline is told to be one, with the way out: %s', (_, name, content) => {
  const { findings } = openedFrom(given(name, content));
  expect(findings.told.map(({ sentence }) => sentence)).toEqual([
    `${name} is a project of Aeon Timeline, of which only the export as CSV is read.`,
  ]);
});
