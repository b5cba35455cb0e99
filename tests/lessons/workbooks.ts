/** Lessons about workbooks: events.xlsx in place of events.yaml. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inline, row, texts, workbook } from '../seeds/seed/table/workbooks.ts';
import { EVENTS, type Lesson, type Preparation } from './lesson.ts';
import { put } from './preparations.ts';

const WORKBOOK = 'seeds/bridge/events.xlsx';

const inPlace =
  (bytes: () => Uint8Array): Preparation =>
  (root) => {
    rmSync(join(root, EVENTS));
    put(root, WORKBOOK, bytes());
  };

const HEADERS = texts('title', 'text', 'lane', 'place', 'date');
/** A draft, whose date is this cell. */
const withDate = (date: string): string =>
  HEADERS + row(...['The bridge opens', 'It is new.', 'The bridge', 'Liston'].map(inline), date);
const event = withDate(inline('2026-03-02'));

const cell = (date: string, formats: readonly string[] = []): Preparation =>
  inPlace(() => workbook({ sheets: [{ rows: withDate(date) }], formats }));

export const WORKBOOKS = {
  'workbook-kind': {
    did: 'A PDF was saved as events.xlsx.',
    spoil: inPlace(() => Buffer.from('%PDF-1.7')),
    mend: 'Save the sheet itself.',
  },
  'workbook-old': {
    did: 'The workbook has a password.',
    spoil: inPlace(() => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])),
    mend: 'Remove the password. Published dates are not a secret.',
  },
  'workbook-locked': {
    did: 'The workbook was packed with a password.',
    spoil: inPlace(() => {
      const bytes = Buffer.from(workbook({ sheets: [{ rows: event }] }));
      bytes[bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8] = 1;
      return bytes;
    }),
    mend: 'Save it without one.',
  },
  'workbook-broken': {
    did: 'The workbook was cut off while it was copied.',
    spoil: inPlace(() => workbook({ sheets: [{ rows: event }] }).slice(0, 900)),
    mend: 'Copy it again.',
  },
  'workbook-large': {
    did: 'Somebody merged 200,000 pairs of cells.',
    spoil: inPlace(() => {
      const after = '<mergeCell ref="A1:B1"/>'.repeat(200_000);
      return workbook({ sheets: [{ rows: event, after }] });
    }),
    mend: 'Copy the cells with events into a new workbook.',
  },
  'workbook-empty': {
    did: 'The only sheet with events is hidden.',
    spoil: inPlace(() =>
      workbook({ sheets: [{ rows: '' }, { name: 'Events', state: 'hidden', rows: event }] }),
    ),
    mend: 'Show the sheet.',
  },
  'workbook-sheets': {
    did: 'A workbook has a sheet for each year.',
    spoil: inPlace(() =>
      workbook({
        sheets: [
          { name: 'This year', rows: event },
          { name: 'Last year', rows: event },
        ],
      }),
    ),
    mend: 'Keep in the workbook only what you publish.',
  },
  'table-cell-error': {
    did: 'The date is a formula that divides by nothing.',
    spoil: cell('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    mend: 'Write the date.',
  },
  'table-cell-unknown': {
    did: 'Another program wrote a formula into the workbook, and did not calculate it.',
    spoil: cell('<c><f>TODAY()</f></c>'),
    mend: 'Open the workbook in a spreadsheet program, and save it.',
  },
  'table-cell-false-day': {
    did: 'The date is 29 February 1900.',
    spoil: cell('<c s="0"><v>60</v></c>', ['d mmmm yyyy']),
    mend: 'Write 28 February or 1 March.',
  },
  'table-cell-outside': {
    did: 'A number that is not a date is formatted as one.',
    spoil: cell('<c s="0"><v>20260302</v></c>', ['d mmmm yyyy']),
    mend: 'Write 2026-03-02.',
  },
  'table-cell-hidden': {
    did: 'The cell of a date shows only "2 March".',
    spoil: cell('<c s="0"><v>46083</v></c>', ['d mmmm']),
    mend: 'Show the year, too.',
  },
} satisfies Record<string, Lesson>;
