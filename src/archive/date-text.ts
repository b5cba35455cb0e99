/**
 * Writes a date of the public format as a short text, and reads it again. Pure.
 *
 * Of most dates the author's own text says everything. A time of day is also given on the timeline's
 * clock if that is another one, so that a page needs no time zone data:
 * `2026-01-06T14:00Z 2026-01-06T15:00+01:00`. What cannot be said so is written as JSON.
 */
import type { ClockChange } from '../time/clock.ts';
import type { When } from '../time/when.ts';
import { whenOf, type ResolvedDate } from '../timeline/when.ts';

export function writeDateText(date: ResolvedDate): string {
  const text = shortOf(date);
  if (!/[\n {]/.test(date.edtf) && isSame(readDateText(text), date)) return text;
  const { edtf, form, calendar, earliest, latest, ...more } = date;
  const { approximate, uncertain, start, end, documentClock } = more;
  return JSON.stringify({
    ...{ edtf, form, calendar, earliest, latest, approximate, uncertain, start, end },
    documentClock,
  });
}

const shortOf = ({ edtf, form, earliest }: ResolvedDate): string =>
  form !== 'single' || earliest === onAClock(edtf) ? edtf : `${edtf} ${earliest}`;

/** The public format does not write Z. */
const onAClock = (edtf: string): string => edtf.replace(/(T.*)Z/, '$1+00:00');

/** The inverse of `writeDateText`; the precision is not in it, because it follows from the rest. */
export function readDateText(text: string): ResolvedDate {
  if (text.startsWith('{')) return JSON.parse(text) as ResolvedDate;
  const [edtf, unit = onAClock(edtf)] = text.split(' ') as [string, string?];
  const flags = {
    ...(/[~%]/.test(edtf) && { approximate: true as const }),
    ...(/[?%]/.test(edtf) && { uncertain: true as const }),
  };
  if (edtf.startsWith('[')) {
    const [from, to] = edtf.slice(1, -1).split('..') as [string, string?];
    return { edtf, form: 'one-of', earliest: from || null, latest: to || null, ...flags };
  }
  if (edtf.includes('/')) {
    const [from, to] = edtf.split('/') as [string, string];
    const end = (part: string): string | null => (part === '' || part === '..' ? null : part);
    return {
      ...{ edtf, form: 'span', earliest: end(from), latest: end(to), ...flags },
      // An empty end is unknown, which is said by an end that is null at both sides.
      ...(from === '' && { start: UNKNOWN }),
      ...(to === '' && { end: UNKNOWN }),
    };
  }
  return {
    ...{ edtf, form: 'single', earliest: unit, latest: unit, ...flags },
    ...(text !== edtf && { documentClock: clockOf(edtf) }),
  };
}

/** The date of a text, in the model; null if it cannot be read. @param changes of the archive's clock */
export const readWhen = (text: string, changes: readonly ClockChange[]): When | null =>
  whenOf(readDateText(text), changes);

/** The clock that the text is written by, where it is not the timeline's. */
function clockOf(edtf: string): { earliest?: string; latest?: string } {
  const ahead = /T.*([+-]\d\d:\d\d)/.exec(onAClock(edtf))?.[1];
  return ahead === undefined ? {} : { earliest: ahead, latest: ahead };
}

const UNKNOWN = { earliest: null, latest: null };

const isSame = (a: ResolvedDate, b: ResolvedDate): boolean =>
  a.form === b.form &&
  a.calendar === b.calendar &&
  a.earliest === b.earliest &&
  a.latest === b.latest &&
  a.approximate === b.approximate &&
  a.uncertain === b.uncertain &&
  isSameEnd(a.start, b.start) &&
  isSameEnd(a.end, b.end) &&
  a.documentClock?.earliest === b.documentClock?.earliest &&
  a.documentClock?.latest === b.documentClock?.latest &&
  a.documentClock?.timeZone === b.documentClock?.timeZone;

const isSameEnd = (a: ResolvedDate['start'], b: ResolvedDate['start']): boolean =>
  a === b || (a !== undefined && a.earliest === b?.earliest && a.latest === b.latest);
