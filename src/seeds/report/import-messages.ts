/** Messages about files of other tools, by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';
import { OPEN_MESSAGES } from './open-messages.ts';

const NONE = 'Correct it in the file, then try again.';

/** The caller passes the values in the order of the parameters. */
export const IMPORT_MESSAGES = {
  ...OPEN_MESSAGES,
  'import-kind': (file) => ({
    sentence: `It is not clear what kind of file ${file} is.`,
    hint: 'From any other tool, export a table (CSV) with a date and a title in each row. sourceline import --help lists all kinds, and --as says which one it is.',
  }),
  'import-aeon': (file) => ({
    sentence: `${file} is a project of Aeon Timeline, of which only the export as CSV is read.`,
    hint: 'In Aeon Timeline, choose File, Export, CSV. Then import that file.',
  }),
  'import-encoding': (file) => ({
    sentence: `${file} is not a text file, or its encoding cannot be recognised.`,
    hint: 'Save it as UTF-8, and import it again.',
  }),
  'import-json-form': () => ({
    sentence: 'From here on, the file is not valid JSON.',
    hint: 'Often a comma, a quotation mark or a bracket is missing just before it, or there is one too many.',
  }),
  'import-json-end': () => ({
    sentence: 'The file ends in the middle: a bracket or a quotation mark is not closed.',
    hint: 'It may not have been saved or downloaded whole. Export it again.',
  }),
  'import-json-deep': () => 'Lists and records are nested more than 100 deep here.',
  'import-fields': (kind, what) => ({
    sentence: `The file lacks ${what}, which ${kind} needs.`,
    hint: 'If it is of another kind, name that with --as; sourceline import --help lists them.',
  }),
  'import-empty': () => ({
    sentence: 'There is no event in the file.',
    hint: 'A timeline has at least one. Begin an empty one with: npx sourceline new <name>',
  }),
  'import-record': (place) => ({
    sentence: `${place} is not an event: a record is expected here.`,
    hint: NONE,
  }),
  'import-dateless': (place) => ({
    sentence: `${place} has no date.`,
    hint: `Give it one, if only the year. ${NONE}`,
  }),
  'import-yearless': (place) => ({
    sentence: `${place} has a date without a year.`,
    hint: `Give the year in the file: without it, there is no date. ${NONE}`,
  }),
  'import-year-zero': (place) => ({
    sentence: `${place} has the year 0, which does not exist: 1 BC comes before AD 1.`,
    hint: `Write -1 for 1 BC. ${NONE}`,
  }),
  'import-year-far': (place, year) => ({
    sentence: `${place} has the year ${year}; years have at most 12 digits here.`,
    hint: NONE,
  }),
  'import-part': (place, part, value, range) => ({
    sentence: `${place} has the ${part} "${value}", which is not a whole number${range}.`,
    hint: `If the ${part} is not known, leave it empty. ${NONE}`,
  }),
  'import-time': (place, value) => ({
    sentence: `${place} has the time "${value}", which cannot be read.`,
    hint: `Write 14:00 or 2:00 PM. ${NONE}`,
  }),
  'import-old-date': (place, value) => ({
    sentence: `${place} has the date "${value}", which TimelineJS cannot read.`,
    hint: `Write 1990, 1990-05, 1990-05-31 or 5/31/1990, with the month before the day. ${NONE}`,
  }),
  'import-wide': (count, most) => ({
    sentence: `The first row has ${count} cells; at most ${most} columns are read.`,
    hint: 'Its first row names the columns.',
  }),
  'import-gap': (place, finer, missing) => ({
    sentence: `${place} has the ${finer} but no ${missing}.`,
    hint: `Give the ${missing} too, or leave the ${finer} empty. ${NONE}`,
  }),
  'import-date': (place, why) => ({
    sentence: `${place} has no date that can be read: ${why}`,
    hint: NONE,
  }),
  'import-form': (place, value) => ({
    sentence: `${place} has the date "${value}", which cannot be read.`,
    hint: `Write it as 1990, 1990-05 or 1990-05-31. ${NONE}`,
  }),
  'import-date-several': (place, value, offer) => ({
    sentence: `${place} has the date "${value}", which can be read in more than one way.`,
    hint: `${offer} ${NONE}`,
  }),
  'import-order': (place, why) => ({
    sentence: `${place} ends before it begins: ${why}`,
    hint: NONE,
  }),
  'import-counted': (place, value) => ({
    sentence: `${place} has the date "${value}", which counts from today or from another event.`,
    hint: `Write the dates themselves, as 2026-01-05 / 2026-01-18. ${NONE}`,
  }),
  'import-zone': (place, zone) => ({
    sentence: `${place} is in the time zone "${zone}", which is not known.`,
    hint: `Name a place instead, such as Europe/Paris. ${NONE}`,
  }),
  'import-calendar': (why) => ({
    sentence: `The calendar cannot be read: ${why.replace(/\.?$/, '.')}`,
    hint: NONE,
  }),
  'import-clock-gap': (place, moment, zone) => ({
    sentence: `${place} is at ${moment}, an hour that clocks in ${zone} left out.`,
    hint: 'If the times are by other clocks, name their zone with --time-zone.',
  }),
  'import-clock-twice': (place, first, second) => ({
    sentence: `${place} is in an hour that came twice: ${first} or ${second}.`,
    hint: `If the times are by other clocks, name their zone with --time-zone. ${NONE}`,
  }),
  'import-many': (count, most) => ({
    sentence: `The file has ${count} events or more; at most ${most} are read.`,
    hint: 'Split it into several files, and import each.',
  }),
  'import-large': (file, size, most) => ({
    sentence: `The events of ${file} would fill ${size}; at most ${most} are read again.`,
    hint: 'Split it into several files, and import each.',
  }),
} satisfies Record<string, MessageText>;
