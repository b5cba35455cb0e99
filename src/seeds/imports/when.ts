/** Makes the EDTF of an event from its parts, and reports dates that do not exist. Pure. */
import type { CivilDate } from '../../time/civil-date.ts';
import { EdtfError } from '../../time/edtf/edtf-error.ts';
import { parseEdtf } from '../../time/edtf/edtf.ts';
import { twoDigits } from '../../time/digits.ts';
import { formatDate, formatYear } from '../../time/unit-text.ts';
import type { Spot } from '../report/source.ts';
import type { ImportContext } from './imported.ts';
import { momentsOf, type Clock } from './moment.ts';

/** A year is counted as in EDTF: 0 is 1 BC. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly clock: Clock | null;
}

/** How a message names an event: `Slide 3, "The vote"`. Worked out when a message needs it. */
export interface Named {
  readonly place: string;
  readonly spot: Spot;
}

/** The EDTF of one date. Null, and reported, if there is no such day or hour. */
export function dateOf(parts: DateParts, named: Named, context: ImportContext): string | null {
  const { year, month, day, clock } = parts;
  if (month === null) return checkedEdtf(formatYear(year), named, context);
  if (day === null) return checkedEdtf(`${formatYear(year)}-${twoDigits(month)}`, named, context);
  const date: CivilDate = { year, month, day };
  const text = checkedEdtf(formatDate(date), named, context);
  // Years of more than four digits have no hours here.
  if (text === null || clock === null || text.startsWith('Y')) return text;
  return moment(date, clock, named, context);
}

function moment(date: CivilDate, clock: Clock, named: Named, context: ImportContext) {
  const { timeZone, report } = context;
  const [first, second] = momentsOf(date, clock, timeZone);
  if (first === undefined) {
    const shown = momentsOf(date, clock, 'UTC')[0]!.slice(0, -1);
    report.add('import-clock-gap', named.spot, named.place, shown, timeZone);
    return null;
  }
  if (second === undefined) return checkedEdtf(first, named, context);
  report.add('import-clock-twice', named.spot, named.place, first, second);
  return null;
}

/** One date, or what lasted from the first to the last. An end that is the same adds nothing. */
export function spanOf(
  start: string,
  end: string | null,
  named: Named,
  context: ImportContext,
): string | null {
  if (end === null || end === start) return start;
  return checkedEdtf(`${start}/${end}`, named, context);
}

/** The text itself. Null, and reported, if it is not a date. */
export function checkedEdtf(
  text: string,
  named: Named,
  { timeZone, report }: ImportContext,
): string | null {
  try {
    parseEdtf(text, timeZone);
    return text;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const code = error.code === 'date-order' ? 'import-order' : 'import-date';
    report.add(code, named.spot, named.place, error.message);
    return null;
  }
}
