/** All errors in EDTF dates, each with its code and sentence. Pure. */

const SENTENCES = {
  'date-empty': () => 'A date is missing here.',
  'date-form': (text: string) =>
    `"${text}" is not a date: write a day as 2026-01-06, a month as 2026-01, a year as 2026.`,
  'date-calendar': (text: string, why: string) => `${text} is in no calendar: ${why}.`,
  'date-julian': (text: string) =>
    `${text} is a day of the Julian calendar only: if the document is dated by that, write calendar: julian beside the date.`,
  'date-zone': (text: string, better: string) =>
    `"${text}" has an hour but no zone: add its offset from UTC, as in ${better}, or Z for UTC.`,
  'date-twice': (text: string, either: string) =>
    `"${text}" came twice, because clocks were put back: write ${either}.`,
  'date-order': (first: string, last: string) => `${first} does not come before ${last}.`,
  'date-one-choice': (text: string) =>
    `A choice needs more than one date: write ${text} without brackets.`,
  'date-unbounded': (text: string) => `"${text}" says nothing: give at least one of its ends.`,
  'date-bracket': (text: string) => `"${text}" has a bracket that is not closed by a ].`,
  'date-list': (first: string, last: string) =>
    `A list of single dates is not read here: write the first and the last, [${first}..${last}].`,
  'date-set': (first: string, last: string) =>
    `Braces are a set, all of these dates at once, but an event has one date: write [${first}..${last}] for one of them, ${first}/${last} for something that lasted, or an event for each.`,
  'date-fraction': (text: string, fraction: string) =>
    `In "${text}" there is a fraction of a second, ${fraction}: dates go down to the second, so leave it out.`,
  'date-week': (text: string) =>
    `"${text}" is a week by its number: write its first and last day, 2026-01-05/2026-01-11.`,
  'date-ordinal': (text: string) =>
    `"${text}" has a day counted from the beginning of its year: write month and day, 2026-01-06.`,
  'date-offset': (text: string, offset: string) =>
    `In "${text}" the offset ${offset} does not exist: offsets go from -14:00 to +14:00, with two digits each, as in +01:00.`,
  'date-zone-name': (text: string, name: string) =>
    `In "${text}" the zone has a name, ${name}: write its offset from UTC, 2026-01-06T14:00+01:00.`,
  'date-clock': (text: string, better: string) =>
    `"${text}" is not how a moment is written: write ${better}.`,
  'date-hour-alone': (text: string) =>
    `"${text}" is an hour without a day: write the day before it, 2026-01-06T14:00+01:00.`,
  'date-gap': (text: string, why: string) => `"${text}" never was: ${why}.`,
  'date-season': (text: string) =>
    `"${text}" is a quarter or another part of a year that is not a season (21 to 32): write its first and last month, [2026-01..2026-03].`,
  'date-unspecified': (text: string) =>
    `"${text}" leaves digits open: write the first and last year or month, [2010..2019].`,
  'date-qualifier': (text: string) =>
    `In "${text}" a ~, ? or % stands inside the date: put it at its end, where it is about the whole.`,
  'date-long-year': (text: string) =>
    `"${text}" is not a long year: after the Y come 5 to 12 digits, written out (Y-13800000000).`,
} as const;

export type EdtfErrorCode = keyof typeof SENTENCES;

export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  readonly code: EdtfErrorCode;
  /** The position in the text, in UTF-16 units from 0. */
  readonly offset: number;

  constructor(code: EdtfErrorCode, offset: number, first = '', second = '') {
    super(SENTENCES[code](first, second));
    this.code = code;
    this.offset = offset;
  }
}
