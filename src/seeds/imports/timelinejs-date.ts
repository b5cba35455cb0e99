/**
 * Reads a date of TimelineJS: a record of numbers, or of texts of digits. Pure. Source: the
 * documentation of its JSON format, and its own reading in TLDate.js.
 *
 * It is as exact as its finest part. An hour 0 is a part; an empty text, or null, is not.
 */
import type { ImportContext } from './imported.ts';
import { fieldIn } from './json-file.ts';
import { dateOf, type Named } from './when.ts';

const RANGES = {
  year: [-Infinity, Infinity],
  month: [1, 12],
  day: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
} as const;
type Part = keyof typeof RANGES;
const PARTS = Object.keys(RANGES) as Part[];

/** Dates further away than this are on its scale of whole years, which has no eras. */
const FARTHEST = 270_000;
/** Twelve digits, the most of a year in EDTF. */
const MOST_YEARS = 1e12 - 1;

/** Names an event in messages, and the place of one of its dates, or of a part of it. */
export type PlaceOf = (part: string | null) => Named;

/** Whether no part of a date is given, as in a record that a spreadsheet made of empty cells. */
export const isNoDate = (date: unknown): boolean => PARTS.every((part) => isNone(date, part));

const isNone = (date: unknown, part: Part): boolean => {
  const value = fieldIn(date, part);
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
};

/** EDTF. Null, and reported, if it is not a date. */
export function readTimelineJsDate(
  date: unknown,
  placeOf: PlaceOf,
  context: ImportContext,
): string | null {
  const { report } = context;
  const parts = new Map<Part, number>();
  for (const part of PARTS) {
    if (isNone(date, part)) continue;
    const number = numberOf(fieldIn(date, part));
    const [least, most] = RANGES[part];
    if (number === null || number < least || number > most) {
      const { place, spot } = placeOf(part);
      report.add('import-part', spot, place, part, shownValue(fieldIn(date, part)), rangeOf(part));
      return null;
    }
    parts.set(part, number);
  }
  const year = parts.get('year');
  if (year === undefined) return refuse('import-yearless');
  if (year === 0) return refuse('import-year-zero');
  if (Math.abs(year) > MOST_YEARS) return refuse('import-year-far');
  const gap = PARTS.find((part, i) => !parts.has(part) && PARTS.slice(i + 1).some(isGiven));
  if (gap !== undefined) {
    const finer = PARTS.slice(PARTS.indexOf(gap)).find(isGiven)!;
    const { place, spot } = placeOf(finer);
    report.add('import-gap', spot, place, finer, gap);
    return null;
  }
  const known = (part: Part): number | null => parts.get(part) ?? null;
  const hour = known('hour');
  return dateOf(
    {
      // Its year −44 is 44 BC, which EDTF counts as −43.
      year: year > 0 || year < -FARTHEST - 1 ? year : year + 1,
      month: known('month'),
      day: known('day'),
      clock: hour === null ? null : { hour, minute: known('minute'), second: known('second') },
    },
    placeOf(null),
    context,
  );

  function isGiven(part: Part): boolean {
    return parts.has(part);
  }
  function refuse(code: 'import-yearless' | 'import-year-zero' | 'import-year-far'): null {
    const { place, spot } = placeOf(year === undefined ? null : 'year');
    report.add(code, spot, place, shownValue(fieldIn(date, 'year')));
    return null;
  }
}

/** Null if it is not a whole number. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'string' && !/^\s*-?\d{1,15}\s*$/.test(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
}

const shownValue = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value)?.slice(0, 100) ?? '');

function rangeOf(part: Part): string {
  const [least, most] = RANGES[part];
  return least === -Infinity ? '' : ` from ${least} to ${most}`;
}
