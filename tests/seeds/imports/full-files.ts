/** A file of each kind with all that it may hold, as something that can be spoilt. Pure. */
import type { KindName } from '../../../src/seeds/imports/kinds.ts';

export interface FullFile {
  readonly kind: KindName;
  /** A record for JSON; rows of cells for CSV; lines of name and value for a calendar. */
  readonly content: unknown;
  readonly write: (content: unknown) => string;
}

const json = (content: unknown): string => JSON.stringify(content) ?? 'null';

const cellText = (cell: unknown): string =>
  `"${(typeof cell === 'string' ? cell : json(cell)).replaceAll('"', '""')}"`;
const csv = (rows: unknown): string =>
  Object.values(rows as object)
    .map((row) =>
      Object.values(Object(row) as object)
        .map(cellText)
        .join(','),
    )
    .join('\n');

const lines = (content: unknown): string =>
  Object.values(content as object)
    .map((line: unknown) => (typeof line === 'string' ? line : json(line)))
    .join('\n');

const date = (year: unknown, month: unknown, day: unknown) => ({ year, month, day });

const slide = {
  unique_id: 'strike',
  start_date: { ...date('1990', '5', '31'), hour: 14, minute: '05', second: '', display_date: 'x' },
  end_date: date(1990, 6, 2),
  display_date: 'In May',
  text: { headline: 'A <b>strike</b>', text: '<p>It <a href="https://example.org/">began</a></p>' },
  media: {
    url: 'https://example.org/a.jpg',
    caption: 'Caption',
    credit: '<a href="https://example.org/b">Ann</a>',
    thumbnail: 'https://example.org/t.jpg',
    alt: 'Alt',
    title: 'Title',
    link: 'https://example.org/c',
  },
  group: 'Quay',
  background: { url: 'https://example.org/b.jpg', color: '#333', alt: 'x' },
  autolink: false,
};

export const FULL_FILES: readonly FullFile[] = [
  {
    kind: 'timelinejs',
    write: json,
    content: {
      title: { text: slide.text, media: slide.media, background: slide.background },
      eras: [{ start_date: date(1980, '', ''), end_date: date(1985, '', ''), text: slide.text }],
      scale: 'human',
      events: [slide, { start_date: { year: -44 }, text: { headline: 'Ides' } }],
    },
  },
  {
    kind: 'sheet',
    write: csv,
    content: [
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'.split(
        ',',
      ),
      ',,,,,,,,,The harbour,All of it,,,,,title,,#333'.split(','),
      '1990,5,31,2:05 PM,1990,6,2,10:00,In May,A strike,It <b>began</b>,https://example.org/a.jpg,Ann,Caption,https://example.org/t.jpg,,Quay,/b.png'.split(
        ',',
      ),
      '-44,3,15,,,,,,,Ides,,,,,,,,'.split(','),
    ],
  },
  {
    kind: 'vis',
    write: json,
    content: {
      items: [
        { id: 1, content: '<b>A vote</b><br>x', start: '2014-04-20', group: 1, title: 'Tip' },
        { id: 2, content: 'Days', start: '2014-04-20T10:00:00', end: '2014-04-25 12:30', group: 1 },
        { content: 'Ms', start: 1_398_902_400_000, type: 'point', className: 'red' },
      ],
      groups: [{ id: 1, content: 'Town <i>hall</i>' }],
    },
  },
  {
    kind: 'ical',
    write: lines,
    content: [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:The harbour', 'BEGIN:VTIMEZONE'],
      ...['TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0300'],
      ...['TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:1@x'],
      ...['DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260303', 'SUMMARY:A strike'],
      ...['DESCRIPTION:One\\nTwo', 'LOCATION:Quay', 'CATEGORIES:Town,Port', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART;TZID=Ours:20260301T140000', 'DURATION:PT1H30M'],
      ...[
        'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO,SU',
        'EXDATE:20260302T140000',
        'SUMMARY:A talk',
        'URL:https://example.org/',
        'END:VEVENT',
      ],
      'END:VCALENDAR',
    ],
  },
  {
    kind: 'markwhen',
    write: lines,
    content: [
      ...['title: The harbour', 'description: How it went', '#Town: blue', '// a comment'],
      ...['1961: Year after 1960 #Town', 'Later, [1962](https://example.org/b) would happen'],
      ...['12/7/1941: Pearl [Harbor](location)', 'section The 90s', '1990 - 1995: Years'],
      ...['2020-02-22T12:13:14Z-2021: Both', 'end section', '2023-05: Month'],
    ],
  },
  {
    kind: 'storyteller',
    write: json,
    content: [
      {
        start_date: '1990',
        end_date: '1995-05',
        content_text: 'A vote',
        category: 'Town',
        facet: 'F',
      },
      { start_date: 1066, content_text: 'A battle' },
    ],
  },
  {
    kind: 'aeon',
    write: csv,
    content: [
      [
        'Type',
        'Label',
        'Start Date',
        'End Date',
        'Duration',
        'Summary',
        'Participants',
        'Location',
      ],
      [
        'Event',
        'A vote',
        '2015-01-02 00:00:00',
        '2015-01-03 14:00:00',
        '1 day',
        'x',
        'A,B',
        'Quay',
      ],
      ['Character', 'Ann', '', '', '', '', '', ''],
    ],
  },
  {
    kind: 'table',
    write: csv,
    content: [
      ['Date', 'Time', 'End', 'Title', 'Text', 'Lane', 'People', 'Places', 'Link', 'Other'],
      [
        '31/12/2014',
        '14:05',
        '2015-01-02',
        'A vote',
        'x',
        'Town',
        'A; B',
        'Quay',
        'https://a.b',
        'y',
      ],
      ['mars 2016', '', '', 'Mars', '', '', '', '', '', ''],
    ],
  },
];
