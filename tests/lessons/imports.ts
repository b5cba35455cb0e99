/** Lessons about files of other tools, which `import` reads. */
import { put } from './preparations.ts';
import type { Lesson, Preparation } from './lesson.ts';

const JSON_FILE = 'old.json';
const SHEET = 'old.csv';

const EVENT = `{ "start_date": { "year": "2026", "month": "3", "day": "2" },
      "text": { "headline": "The town closes the bridge" } }`;

const json: Preparation = (root) =>
  put(root, JSON_FILE, `{\n  "events": [\n    ${EVENT}\n  ]\n}\n`);

const HEADERS = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline';

const sheet: Preparation = (root) =>
  put(root, SHEET, `${HEADERS}\n2026,3,2,18:00,,,,,The town closes the bridge\n`);

const ofJson = { command: ['import', JSON_FILE, 'old'], given: json, file: JSON_FILE } as const;
const ofSheet = { command: ['import', SHEET, 'old'], given: sheet, file: SHEET } as const;

const TABLE = 'table.csv';

const table: Preparation = (root) =>
  put(root, TABLE, 'date,title\n2026-03-02,The town closes the bridge\n');

const ofTable = { command: ['import', TABLE, 'old'], given: table, file: TABLE } as const;

const CALENDAR = 'old.ics';

const ofCalendar = {
  command: ['import', CALENDAR, 'old'],
  given: (root: string): void =>
    put(
      root,
      CALENDAR,
      `BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20260302T180000
SUMMARY:The town closes the bridge
END:VEVENT
END:VCALENDAR
`,
    ),
  file: CALENDAR,
} as const;

/** The file is another than the one that can be read. */
const replaced = (text: string | Uint8Array) => ({
  command: ofJson.command,
  given: json,
  spoil: (root: string): void => put(root, JSON_FILE, text),
});

export const IMPORTS = {
  'import-kind': {
    ...replaced('{ "streets": ["Mill Lane", "Bridge Street"] }\n'),
    did: 'The file is not a timeline.',
    mend: 'Check that it is the file that you mean.',
  },
  'import-aeon': {
    ...replaced('{ "template": {}, "entities": [], "events": [] }\n'),
    did: 'The file is what Aeon Timeline saves, not what it exports.',
    mend: 'Export it as CSV, and import that.',
  },
  'import-encoding': {
    ...replaced(new Uint8Array(1000).fill(0xff)),
    did: 'The file is a picture with another file extension.',
    mend: 'Check that it is the file that you mean.',
  },
  'import-json-form': {
    ...ofJson,
    right: '"year": "2026", "month": "3"',
    wrong: '"year": "2026" "month": "3"',
  },
  'import-json-end': {
    ...replaced(`{ "events": [ ${EVENT.slice(0, 50)}`),
    did: 'The file was only half downloaded.',
    mend: 'Download it again.',
  },
  'import-json-deep': {
    ...replaced(`{ "events": ${'['.repeat(200)}${']'.repeat(200)} }`),
    command: [...ofJson.command, '--as', 'timelinejs'],
    did: 'The file has lists in lists in lists.',
    mend: 'Check that it is the file that you mean.',
  },
  'import-fields': {
    ...replaced('{ "streets": ["Mill Lane", "Bridge Street"] }\n'),
    command: [...ofJson.command, '--as', 'timelinejs'],
    did: 'The file is of another kind than --as says.',
    mend: 'Leave out --as, or name the kind of file that it is.',
  },
  'import-empty': {
    ...replaced('{ "title": { "text": { "headline": "The bridge" } }, "events": [] }\n'),
    did: 'The file has a title and no events.',
    mend: 'Export it again with its events.',
  },
  'import-record': {
    ...ofJson,
    right: EVENT,
    wrong: `${EVENT},
    "The bridge is still closed"`,
  },
  'import-dateless': {
    ...ofJson,
    right: EVENT,
    wrong: '{ "text": { "headline": "The town closes the bridge" } }',
  },
  'import-yearless': {
    ...ofJson,
    right: '{ "year": "2026", "month": "3", "day": "2" }',
    wrong: '{ "month": "3", "day": "2" }',
  },
  'import-year-zero': { ...ofJson, right: '"year": "2026"', wrong: '"year": "0"' },
  'import-year-far': { ...ofJson, right: '"year": "2026"', wrong: '"year": "2026000000000"' },
  'import-part': { ...ofJson, right: '"month": "3"', wrong: '"month": "13"' },
  'import-gap': {
    ...ofJson,
    right: '{ "year": "2026", "month": "3", "day": "2" }',
    wrong: '{ "year": "2026", "day": "2" }',
  },
  'import-date': {
    ...ofJson,
    right: '"month": "3", "day": "2"',
    wrong: '"month": "2", "day": "30"',
  },
  'import-order': {
    ...ofSheet,
    from: '2026,3,2,18:00,,,,,',
    right: '2026,3,2,,2026,3,9,,',
    wrong: '2026,3,2,,2025,3,9,,',
  },
  'import-time': { ...ofSheet, right: '2026,3,2,18:00', wrong: '2026,3,2,in the evening' },
  'import-old-date': {
    ...ofSheet,
    given: (root) =>
      put(
        root,
        SHEET,
        'Start Date,End Date,Headline,Text,Media\n3/2/2026,,The town closes the bridge,,\n',
      ),
    right: '3/2/2026',
    wrong: 'early March',
  },
  'import-wide': {
    command: ofSheet.command,
    given: sheet,
    did: 'The first row of a sheet has 10,000 cells.',
    spoil: (root) => put(root, SHEET, `${HEADERS}${',x'.repeat(10_000)}\n`),
    mend: 'Delete the columns behind the last that has a name.',
  },
  'import-clock-gap': {
    ...ofSheet,
    command: [...ofSheet.command, '--time-zone', 'Europe/London'],
    right: '2026,3,2,18:00',
    wrong: '2026,3,29,01:30',
  },
  'import-clock-twice': {
    ...ofSheet,
    command: [...ofSheet.command, '--time-zone', 'Europe/London'],
    right: '2026,3,2,18:00',
    wrong: '2026,10,25,01:30',
  },
  'import-date-several': {
    ...ofTable,
    right: '2026-03-02',
    wrong: '3/2/2026',
  },
  'import-form': { ...ofTable, right: '2026-03-02', wrong: 'early March' },
  'import-counted': {
    command: ['import', 'old.mw', 'old'],
    given: (root) =>
      put(root, 'old.mw', '2026-03-02: The town closes the bridge\n2026-03-16: It opens again\n'),
    file: 'old.mw',
    right: '2026-03-16',
    wrong: '2 weeks',
  },
  'import-zone': { ...ofCalendar, right: 'TZID=Europe/London', wrong: 'TZID=Liston' },
  'import-calendar': {
    command: ofCalendar.command,
    given: ofCalendar.given,
    did: 'The calendar was only half downloaded.',
    spoil: (root) => put(root, CALENDAR, 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260302\n'),
    mend: 'Download it again.',
  },
  'import-many': {
    command: ofTable.command,
    given: table,
    did: 'The file has 100,001 events.',
    spoil: (root) => put(root, TABLE, `date,title\n${'2026,A bus crosses\n'.repeat(100_001)}`),
    mend: 'Split it into several files, and import each.',
  },
  'import-large': {
    did: 'The texts of the events are very long.',
    values: ['old.json', '61.2 MB', '60 MB'],
    mend: 'Split it into several files, and import each.',
  },
} satisfies Record<string, Lesson>;
