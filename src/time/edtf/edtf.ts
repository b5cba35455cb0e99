/**
 * Reads dates as authors write them, in the subset of EDTF that seeds/README.md lists. Pure. Used
 * at compile time. A browser reads the resolved form and never loads this.
 */
import type { Calendar } from '../calendar.ts';
import { EdtfError } from './edtf-error.ts';
import { parsePoint } from './edtf-point.ts';
import { mayFollow } from '../relation.ts';
import type { DateUnit } from '../unit.ts';
import {
  endAt,
  oneOf,
  OPEN,
  singleDate,
  spanOf,
  UNKNOWN,
  type SpanEnd,
  type When,
} from '../when.ts';

/**
 * @param timeZone the IANA zone whose clock moments are given by
 * @param calendar the calendar that the text is written in; null if unknown
 * @throws EdtfError with a code, a sentence, and the offset in `text`
 * @example parseEdtf('[2026-01-03..2026-01-04]', 'Europe/Paris').form // 'one-of'
 */
export function parseEdtf(text: string, timeZone: string, calendar: Calendar | null = null): When {
  const point: Point = (part, offset) => parsePoint(part, offset, timeZone, calendar);
  if (/^[[{]/.test(text)) return parseChoice(text, point);
  if (text.includes('/')) return parseSpan(text, point);
  return singleDate(text, point(text, 0));
}

/** Whether a text is EDTF. @param timeZone as for `parseEdtf` */
export function isEdtf(text: string, timeZone: string): boolean {
  try {
    parseEdtf(text, timeZone);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

type Point = (part: string, offset: number) => DateUnit;

function parseChoice(text: string, point: Point): When {
  if (text.startsWith('{')) throw new EdtfError('date-set', 0, ...firstAndLast(text));
  if (!text.endsWith(']')) {
    throw new EdtfError('date-bracket', text.length - 1, text);
  }
  const inner = text.slice(1, -1);
  const dots = inner.indexOf('..');
  if (inner.includes(',')) {
    throw new EdtfError('date-list', 1 + inner.indexOf(','), ...firstAndLast(text));
  }
  if (inner === '..') throw new EdtfError('date-unbounded', 1, text);
  if (inner === '') throw new EdtfError('date-empty', 1);
  if (dots < 0) throw new EdtfError('date-one-choice', 0, inner);
  const [from, to] = [inner.slice(0, dots), inner.slice(dots + 2)];
  const first = from === '' ? null : point(from, 1);
  const last = to === '' ? null : point(to, 3 + dots);
  if (first && last) {
    if (from === to) throw new EdtfError('date-one-choice', 0, from);
    if (!mayFollow(last, first)) throw new EdtfError('date-order', 3 + dots, from, to);
  }
  return oneOf(text, first, last);
}

/** The ends of several dates in brackets or braces. An example if there are not two. */
function firstAndLast(text: string): readonly [string, string] {
  const dates = text.split(/[[\]{},]|\.\./).flatMap((part) => part.trim() || []);
  const [first, last] = [...dates]
    .sort()
    .flatMap((date, i, { length }) => (i === 0 || i === length - 1 ? date : []));
  const sortable = dates.every((date) => /^\d{4}/.test(date));
  return sortable && last && first !== last ? [first!, last] : ['2026-01-03', '2026-01-04'];
}

function parseSpan(text: string, point: Point): When {
  const slash = text.indexOf('/');
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  if (/^(\.\.)?$/.test(from) && /^(\.\.)?$/.test(to))
    throw new EdtfError('date-unbounded', 0, text);
  const end = (part: string, offset: number): SpanEnd => {
    if (part === '..') return OPEN;
    return part === '' ? UNKNOWN : endAt(point(part, offset));
  };
  const start = end(from, 0);
  const last = end(to, slash + 1);
  if (start.earliest && last.latest && !mayFollow(last.latest, start.earliest)) {
    throw new EdtfError('date-order', slash + 1, from, to);
  }
  return spanOf(text, start, last);
}
