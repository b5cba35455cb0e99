/**
 * Dates in words, for readers. Pure; imports only `time`. The same words on every machine, in
 * every zone, in Node and in browsers.
 */
import { dayNumber } from './civil-date.ts';
import type { DateWords, Named } from './date-words.ts';
import type { Extent } from './extent.ts';
import { DAY } from './instant.ts';
import {
  dayExtent,
  dayWithoutYear,
  firstPoint,
  lastPoint,
  monthWithoutYear,
  named,
  unitOf,
  wordClock,
  type Phrasing,
  type Point,
} from './point-words.ts';
import type { Precision } from './precision.ts';

/** What words need to know of a date: as much as a timeline's dates say. */
export interface WordedDate {
  readonly form: 'single' | 'span' | 'one-of';
  readonly precision: Precision;
  /** All that the date may cover; an infinite end is open or unknown. */
  readonly extent: Extent;
  /** `span` only: when it was certainly going on; null where that is never sure, and for other forms. */
  readonly core: Extent | null;
  /** `span` only: where its start (its end) lies, if known: all of 2025, or one day. */
  readonly start?: Extent;
  readonly end?: Extent;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly dating?: { readonly basis: string };
}

/** @example wordDate(event.when, words) // "Tuesday 6 January 2026", "3 or 4 January 2026" */
export const wordDate = (when: WordedDate, words: DateWords): string =>
  qualified(when, { words, brief: false });

/** For lists. @example wordDateShort(event.when, words) // "6 Jan 2026" */
export const wordDateShort = (when: WordedDate, words: DateWords): string =>
  qualified(when, { words, brief: true });

/** From one date to another. @example wordStretch(first, last, words) // "3–4 January 2026" */
export const wordStretch = (first: Point, last: Point, words: DateWords): string =>
  wordEnds(first, last, { words, brief: false });

function qualified(when: WordedDate, phrasing: Phrasing): string {
  const { words, brief } = phrasing;
  const single = when.form === 'single' ? wordSingle(when, phrasing) : null;
  const date = single
    ? words.single(single, brief)
    : when.form === 'span'
      ? wordSpan(when, phrasing)
      : wordChoice(when, phrasing);
  const near = when.approximate ? words.about(date, single) : date;
  return when.uncertain ? words.uncertain(near) : near;
}

function wordSingle({ extent, precision }: WordedDate, phrasing: Phrasing): Named {
  // One moment at midnight is a moment: the hour is known.
  return named({ ...firstPoint(extent, precision), precision }, phrasing, true);
}

function wordChoice({ extent, precision }: WordedDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  if (extent.to === Infinity)
    return words.onOrAfter(named(firstPoint(extent, precision), phrasing));
  const last = lastPoint(extent, precision);
  if (extent.from === -Infinity) return words.by(named(last, phrasing));
  const first = firstPoint(extent, precision);
  const pair = wordPair(first, last, phrasing);
  return areNeighbours(first, last)
    ? words.or(pair.first, pair.last)
    : words.between(pair.first, pair.last);
}

function wordSpan(when: WordedDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  const { start, end } = endsOf(when);
  if (start && end) return wordEnds(pointOf(start, when), pointOf(end, when), phrasing);
  if (start) return words.from(named(pointOf(start, when), phrasing));
  return end ? words.until(named(pointOf(end, when), phrasing)) : '';
}

function wordEnds(first: Point, last: Point, phrasing: Phrasing): string {
  const { words, brief } = phrasing;
  if (first.precision !== last.precision)
    return words.to(wordEnd(first, last, phrasing), wordEnd(last, first, phrasing), false);
  const pair = wordPair(first, last, phrasing);
  if (pair.first.text === pair.last.text) return words.single(pair.first, brief);
  if (pair.last.kind !== 'clock') return words.to(pair.first, pair.last, pair.tight);
  const day = named({ ...first, precision: 'day' }, phrasing).text;
  return words.clocks(day, wordClock(first.offset, first.precision), pair.last.text);
}

/** Where the ends of a span lie; undefined if it has none or no one knows. */
function endsOf({ extent, start, end }: WordedDate): { start?: Extent; end?: Extent } {
  const first = start ?? (extent.from === -Infinity ? undefined : dayExtent(extent.from));
  const last = end ?? (extent.to === Infinity ? undefined : dayExtent(extent.to - DAY));
  return { ...(first && { start: first }), ...(last && { end: last }) };
}

const pointOf = (end: Extent, { precision }: WordedDate): Point =>
  firstPoint(end, unitOf(end) ?? precision);

const COARSE: readonly Precision[] = ['year', 'month'];

/** Beside an end that is known better, a year is only where this one lies. */
function wordEnd(point: Point, other: Point, phrasing: Phrasing): Named {
  const name = named(point, phrasing);
  const coarser = COARSE.includes(point.precision) && other.precision !== 'year';
  if (!coarser) return name;
  const text = phrasing.words.within(name);
  return { ...name, text, of: text };
}

/** Two dates of one month or year name it once. */
function wordPair(first: Point, last: Point, phrasing: Phrasing) {
  const full = { first: named(first, phrasing), last: named(last, phrasing), tight: false };
  const [a, b] = [first.date, last.date];
  if (full.first.text === full.last.text || first.precision !== last.precision) return full;
  if (first.precision === 'year') return { ...full, tight: a.year > 0 && b.year <= 9999 };
  if (a.year !== b.year) return full;
  if (first.precision === 'month') return { ...full, first: monthWithoutYear(a, phrasing) };
  if (first.precision === 'day') {
    if (a.month !== b.month) return { ...full, first: dayWithoutYear(a, phrasing) };
    const day = phrasing.words.dayOfMonth(a.day);
    return { ...full, first: { ...full.first, text: day, of: day }, tight: true };
  }
  if (a.month !== b.month || a.day !== b.day) return full;
  const clock = wordClock(last.offset, last.precision);
  const lastClock: Named = { kind: 'clock', date: b, text: clock, of: clock };
  return { ...full, last: lastClock, tight: true };
}

function areNeighbours(first: Point, last: Point): boolean {
  if (first.precision !== last.precision) return false;
  const months = ({ date }: Point) => date.year * 12 + date.month;
  switch (first.precision) {
    case 'year':
      return last.date.year - first.date.year === 1;
    case 'month':
      return months(last) - months(first) === 1;
    case 'day':
      return dayNumber(last.date) - dayNumber(first.date) === 1;
    default:
      return false;
  }
}
