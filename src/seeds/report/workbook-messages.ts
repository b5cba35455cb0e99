/** Messages about workbooks (XLSX), by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';

const AS_XLSX = 'Save the table as an Excel workbook (.xlsx), or as "CSV UTF-8" in events.csv.';

/** The caller passes the values in the order of the parameters. */
export const WORKBOOK_MESSAGES = {
  'workbook-kind': (file, what) => ({
    sentence: `${file} is ${what}, not an Excel workbook.`,
    hint: AS_XLSX,
  }),
  'workbook-old': (file) => ({
    sentence: `${file} is a workbook from before 2007, or one with a password.`,
    hint: 'Remove the password, and save it as an Excel workbook (.xlsx).',
  }),
  'workbook-locked': (file) => ({
    sentence: `${file} is locked with a password.`,
    hint: 'Remove the password, and save it again.',
  }),
  'workbook-broken': (file) => ({
    sentence: `${file} is damaged, and cannot be read.`,
    hint: `Open it in a spreadsheet program. ${AS_XLSX}`,
  }),
  'workbook-large': (file, most) => ({
    sentence: `${file} has more than ${most}; no more than that is read.`,
    hint: 'Copy the cells with events into a new workbook, or save the sheet as "CSV UTF-8" in events.csv.',
  }),
  'workbook-empty': (file, hidden = '') => ({
    sentence: `${file} has no sheet with anything in it${hidden && ` but ${hidden}, which is hidden and not read`}.`,
    hint: hidden
      ? 'Show the sheet with the events, and save the workbook.'
      : 'Begin with a row such as: date, title, text, lane, source, paragraph, quote, says',
  }),
  'workbook-sheets': (chosen, others = '', hidden = '') => ({
    sentence: `The events are those of the sheet "${chosen}".${others && ` Not read: ${others}.`}${hidden && ` Not read, because hidden: ${hidden}.`}`,
    hint: 'To read another sheet, move it before this one.',
  }),
} satisfies Record<string, MessageText>;
