/** Messages about tables of events, by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';
import { WORKBOOK_MESSAGES } from './workbook-messages.ts';

const LEFT_OUT = 'To leave a column out, write # before its header.';

/** The caller passes the values in the order of the parameters. */
export const TABLE_MESSAGES = {
  ...WORKBOOK_MESSAGES,
  'table-both': (file, other) => ({
    sentence: `${file} and ${other} are both there, but only one of them can hold the events.`,
    hint: `Remove one of them, or move it out of the folder. sourceline table writes one from the other.`,
  }),
  'table-encoding': (file, likely) => ({
    sentence: `${file} is not UTF-8 text.${likely && ` It looks like ${likely}.`}`,
    hint: 'Save it again as "CSV UTF-8".',
  }),
  'table-wide': (count, most) => ({
    sentence: `The first row has ${count} cells; at most ${most} columns are read.`,
    hint: 'Its first row names the columns: date, title, text, source …',
  }),
  'table-long': (most) => ({
    sentence: `The table goes on here after ${most} rows; at most that many are read.`,
    hint: 'Split it into several timelines.',
  }),
  'table-header': (header, near = '') => ({
    sentence: `No column is called "${header}".`,
    hint: `${near && `Did you mean "${near}"? `}${LEFT_OUT}`,
  }),
  'table-header-empty': () => ({
    sentence: 'This column has cells, but no header.',
    hint: 'Name it in the first row, or empty it.',
  }),
  'table-header-twice': (header, other) => ({
    sentence: `"${header}" and "${other}" are names of the same column.`,
    hint: LEFT_OUT,
  }),
  'table-headers-none': () => ({
    sentence: 'The first row names no column that a table of events has.',
    hint: 'Begin with a row such as: date, title, text, lane, source, paragraph, quote, says',
  }),
  'table-beyond': () => 'This cell stands beyond the last header.',
  'table-quote-open': () => ({
    sentence: 'The quotation mark that begins this cell is not closed.',
    hint: 'Within a cell in quotation marks, a quotation mark is written twice: "".',
  }),
  'table-quote-after': () => ({
    sentence: 'More text follows the closing quotation mark of this cell.',
    hint: 'Within a cell in quotation marks, a quotation mark is written twice: "".',
  }),
  'table-untitled': (column, row) => ({
    sentence: row
      ? `This row has no title, so it belongs to the event in row ${row}, which has its own ${column}.`
      : 'This row has no title, and no event stands above it.',
    hint: 'Give it a title if it is an event. Otherwise, leave only sources, images, readings, changes, people and places in it.',
  }),
  'table-cell-error': (error) => ({
    sentence: `The formula in this cell gives ${error}.`,
    hint: 'Correct the formula, or replace it with what the cell should say.',
  }),
  'table-cell-unknown': () => ({
    sentence: 'The file does not say what the formula in this cell gives.',
    hint: 'Open it in a spreadsheet program and save it there, or write in the cell what it should say.',
  }),
  'table-cell-false-day': () => ({
    sentence: 'This cell says 29 February 1900, a day that only spreadsheets have.',
    hint: 'Write the date as text. Look at the dates before it, too: some programs count them a day off.',
  }),
  'table-cell-outside': (number) => ({
    sentence: `This cell holds ${number} as a date, which no spreadsheet can show.`,
    hint: 'Format the cell as text, and write the date again.',
  }),
  'table-cell-hidden': (date) => ({
    sentence: `This cell holds ${date}, but shows neither a whole date nor a month or year.`,
    hint: 'Give it a format that shows what is known: a day, month and year, a month and year, or a year.',
  }),
  'table-parts': (column, count, sources) =>
    `"${column}" has ${count} parts, and there are ${sources} sources in this row.`,
} satisfies Record<string, MessageText>;
