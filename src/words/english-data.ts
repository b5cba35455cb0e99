/** The texts of the data dialog, in English. Pure. */

export const ENGLISH_DATA = {
  heading: 'Take the data along',
  save: 'Save',
  saveThis: (what: string): string => `Save: ${what}`,
  saved: (file: string): string => `Saved: ${file}.`,
  names: {
    csv: 'Table (CSV)',
    ical: 'Calendar (iCalendar)',
    jsonld: 'For search engines (JSON-LD)',
    timelinejs: 'TimelineJS 3 (JSON)',
    json: 'All of it (JSON)',
  },
  notes: {
    csv: 'For a spreadsheet: one event a row.',
    ical: 'What is known less exactly than to a day covers all days that it may be, and says so.',
    jsonld: 'In the words of schema.org, with dates only as exact as they are known.',
    timelinejs: 'Without what it has no place for: quotations, differences, how a date is known.',
    json: 'The file that this page shows, as its editors compiled it.',
  },
  /** In a calendar: about the events without a first or a last day. */
  leftOut: (left: number, of: number): string =>
    `${left} of ${of} events are left out: no document gives them a first and a last day.`,
};

export type DataWords = typeof ENGLISH_DATA;
