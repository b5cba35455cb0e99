/**
 * Dates as authors write them: the subset of EDTF that seeds/README.md lists. Pure; imports only
 * `time`. Used at compile time; a browser reads the resolved form and never loads this.
 */
import { compareUnits, type CivilUnit } from './civil-unit.ts';
import { EdtfError } from './edtf-error.ts';
import { parsePoint, type EdtfPoint } from './edtf-point.ts';
import { PRECISIONS, type Precision } from './precision.ts';

/** One end of something that lasted. Null: it has none (`..`), or, with `known` false, no one says. */
export interface EdtfEnd {
  readonly earliest: CivilUnit | null;
  readonly latest: CivilUnit | null;
  readonly known: boolean;
}

export interface EdtfDate {
  readonly text: string;
  readonly form: 'single' | 'span' | 'one-of';
  /** The finest that any part of it gives. */
  readonly precision: Precision;
  /** Both belong to it; null where that side is open or unknown. */
  readonly earliest: CivilUnit | null;
  readonly latest: CivilUnit | null;
  /** `span` only. */
  readonly start: EdtfEnd | null;
  readonly end: EdtfEnd | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const OPEN: EdtfEnd = { earliest: null, latest: null, known: true };
const UNKNOWN: EdtfEnd = { earliest: null, latest: null, known: false };

/**
 * @param timeZone IANA zone on whose clock moments are given
 * @throws EdtfError with a code, a sentence, and the offset in `text`
 * @example parseEdtf('[2026-01-03..2026-01-04]', 'Europe/Paris').form // 'one-of'
 */
export function parseEdtf(text: string, timeZone: string): EdtfDate {
  if (/^[[{]/.test(text)) return parseChoice(text, timeZone);
  if (text.includes('/')) return parseSpan(text, timeZone);
  const point = parsePoint(text, 0, timeZone);
  return { text, form: 'single', start: null, end: null, ...point };
}

function parseChoice(text: string, timeZone: string): EdtfDate {
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
  const first = from === '' ? null : parsePoint(from, 1, timeZone);
  const last = to === '' ? null : parsePoint(to, 3 + dots, timeZone);
  if (first && last) {
    if (from === to) throw new EdtfError('date-one-choice', 0, from);
    if (compareUnits(first.earliest, last.latest) >= 0) {
      throw new EdtfError('date-order', 3 + dots, from, to);
    }
  }
  return {
    text,
    form: 'one-of',
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    start: null,
    end: null,
    ...together([first, last]),
  };
}

/** Of several dates in brackets or braces; an example where they have no two ends. */
function firstAndLast(text: string): readonly [string, string] {
  const dates = text.split(/[[\]{},]|\.\./).flatMap((part) => part.trim() || []);
  const [first, last] = [...dates]
    .sort()
    .flatMap((date, i, { length }) => (i === 0 || i === length - 1 ? date : []));
  const sortable = dates.every((date) => /^\d{4}/.test(date));
  return sortable && last && first !== last ? [first!, last] : ['2026-01-03', '2026-01-04'];
}

function parseSpan(text: string, timeZone: string): EdtfDate {
  const slash = text.indexOf('/');
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  if (/^(\.\.)?$/.test(from) && /^(\.\.)?$/.test(to))
    throw new EdtfError('date-unbounded', 0, text);
  const read = (part: string, offset: number): EdtfPoint | null =>
    part === '' || part === '..' ? null : parsePoint(part, offset, timeZone);
  const first = read(from, 0);
  const last = read(to, slash + 1);
  if (first && last && compareUnits(first.earliest, last.latest) > 0) {
    throw new EdtfError('date-order', slash + 1, from, to);
  }
  const end = (point: EdtfPoint | null, part: string): EdtfEnd =>
    point ? { ...ends(point), known: true } : part === '..' ? OPEN : UNKNOWN;
  return {
    text,
    form: 'span',
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    start: end(first, from),
    end: end(last, to),
    ...together([first, last]),
  };
}

const ends = ({ earliest, latest }: EdtfPoint) => ({ earliest, latest });

function together(points: readonly (EdtfPoint | null)[]) {
  const known = points.filter((point) => point !== null);
  const rank = Math.max(...known.map((point) => PRECISIONS.indexOf(point.precision)));
  return {
    precision: PRECISIONS[rank]!,
    approximate: known.some((point) => point.approximate),
    uncertain: known.some((point) => point.uncertain),
  };
}
