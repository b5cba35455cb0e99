/** Messages about files that are opened on a page, by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';

/** The caller passes the values in the order of the parameters. */
export const OPEN_MESSAGES = {
  'open-kind': (file, what) => ({
    sentence: `${file} is ${what}: no timeline can be drawn from it.`,
    hint: 'Open a table (CSV or XLSX) with columns for date and title, a timeline of TimelineJS or another tool, a calendar (.ics), the JSON of a timeline, or the files of a seed.',
  }),
  'open-empty': (file) => ({
    sentence: `There is nothing in ${file}.`,
    hint: 'It may not have been saved or downloaded whole.',
  }),
  'open-several': (count) => ({
    sentence: `These are ${count} files, but not the files of one seed.`,
    hint: 'Open one file, or all files of a seed: timeline.yaml, documents.yaml and events.yaml.',
  }),
  'open-archive': (file) => ({
    sentence: `${file} is an archive without a timeline.yaml.`,
    hint: 'The folder of a seed is opened as a zip. Unpack any other archive, and open a file of it.',
  }),
  'open-archive-broken': (file) => ({
    sentence: `${file} is an archive that cannot be unpacked.`,
    hint: 'It may have a password, or may not have been downloaded whole.',
  }),
  'open-images': (count) => ({
    sentence: `Images are left out here: there ${count === '1' ? 'is 1' : `are ${count}`}.`,
    hint: 'sourceline dev shows a seed with its images.',
  }),
} satisfies Record<string, MessageText>;
