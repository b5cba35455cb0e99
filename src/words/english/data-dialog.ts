/** The texts of the data dialog, in English. Pure. */
import { number } from './counts.ts';

export const ENGLISH_DATA = {
  heading: 'Download data',
  save: 'Download',
  saveThis: (what: string): string => `Download: ${what}`,
  saved: (file: string): string => `Downloaded: ${file}.`,
  names: {
    csv: 'Table (CSV)',
    ical: 'Calendar (iCalendar)',
    jsonld: 'For search engines (JSON-LD)',
    annotations: 'Web annotations (JSON-LD)',
    timelinejs: 'TimelineJS 3 (JSON)',
    json: 'Complete data (JSON)',
  },
  notes: {
    csv: 'For a spreadsheet: one row for each event.',
    ical: 'An event whose exact day is unknown covers every day it may have happened on, and says so.',
    jsonld: 'Uses schema.org. Dates are only as exact as they are known.',
    annotations: 'W3C Web Annotation: every quotation, and where it stands in its article.',
    timelinejs:
      'Without quotations, differences and how dates are known: TimelineJS cannot show them.',
    json: 'The file behind this page, as its editors published it.',
  },
  /** A file of one's own, shown in place of the published timeline. */
  file: {
    heading: 'Look at a file of your own',
    note: 'A table (CSV or Excel), a timeline of TimelineJS or another tool, a calendar, or seeds. It is drawn here, in your browser alone: nothing is sent. You can also drop it on the page.',
    choose: 'Choose a file',
    drop: 'Drop the file to look at it here. Nothing is sent.',
    reading: (file: string): string => `Reading ${file} …`,
    eventsRead: (n: number): string => `Events read: ${number(n)}`,
    checking: 'Checking the events …',
    drawing: 'Drawing …',
    writing: 'Writing the seeds …',
    stop: 'Stop',
    refused: (file: string): string => `Not drawn: ${file}`,
    yours: (file: string): string => `Your own file: ${file}`,
    seen: 'Only you see it: it stays in this browser, and nothing of it is sent or kept.',
    drafts: 'Events without a source are drafts; so they are marked.',
    remarks: 'How it was read',
    seeds: 'Download as seeds',
    another: 'Choose another file',
    back: 'Back to the published timeline',
  },
  /** In a calendar: about the events without a first or a last day. */
  leftOut: (left: number, of: number): string =>
    `Events left out: ${left} of ${of}. No document gives their first and last day.`,
};

export type DataWords = typeof ENGLISH_DATA;
