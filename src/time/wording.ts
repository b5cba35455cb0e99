/**
 * Dates in words, for readers. Pure; imports only `time`. The same words on every machine, in
 * every zone, in Node and in browsers.
 */
import { dayNumber } from './civil-date.ts';
import type { DateWords } from './date-words.ts';
import type { Extent } from './extent.ts';
import { DAY } from './instant.ts';
import {
  dayExtent,
  firstPoint,
  lastPoint,
  unitOf,
  wordClock,
  wordPart,
  wordPoint,
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
  qualified(when, { words, patterns: words.long });

/** For lists. @example wordDateShort(event.when, words) // "6 Jan 2026" */
export const wordDateShort = (when: WordedDate, words: DateWords): string =>
  qualified(when, { words, patterns: words.short });

function qualified(when: WordedDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  const date = unqualified(when, phrasing);
  const near = when.approximate ? words.about(date) : date;
  return when.uncertain ? words.uncertain(near) : near;
}

function unqualified(when: WordedDate, phrasing: Phrasing): string {
  if (when.form === 'span') return wordSpan(when, phrasing);
  if (when.form === 'one-of') return wordChoice(when, phrasing);
  const point = firstPoint(when.extent, when.precision);
  // One moment at midnight is a moment: the hour is known.
  return wordPoint({ ...point, precision: when.precision }, phrasing, true);
}

function wordChoice({ extent, precision }: WordedDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  if (extent.to === Infinity)
    return words.onOrAfter(wordPoint(firstPoint(extent, precision), phrasing));
  const last = lastPoint(extent, precision);
  if (extent.from === -Infinity) return words.by(wordPoint(last, phrasing));
  const first = firstPoint(extent, precision);
  const pair = wordPair(first, last, phrasing);
  return areNeighbours(first, last)
    ? words.or(pair.first, pair.last)
    : words.between(pair.first, pair.last);
}

function wordSpan(when: WordedDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  const { start, end } = endsOf(when);
  if (start && end) {
    return wordEnds(pointOf(start, when), pointOf(end, when), phrasing);
  }
  if (start) return words.from(wordPoint(pointOf(start, when), phrasing));
  return end ? words.until(wordPoint(pointOf(end, when), phrasing)) : '';
}

/** From one date to another. @example wordStretch(first, last, words) // "3–4 January 2026" */
export const wordStretch = (first: Point, last: Point, words: DateWords): string =>
  wordEnds(first, last, { words, patterns: words.long });

function wordEnds(first: Point, last: Point, phrasing: Phrasing): string {
  const { words } = phrasing;
  if (first.precision !== last.precision) {
    return words.to(wordEnd(first, last, phrasing), wordEnd(last, first, phrasing), false);
  }
  const pair = wordPair(first, last, phrasing);
  return pair.last === '' ? pair.first : words.to(pair.first, pair.last, pair.tight);
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
function wordEnd(point: Point, other: Point, phrasing: Phrasing): string {
  const text = wordPoint(point, phrasing);
  const coarser = COARSE.includes(point.precision) && other.precision !== 'year';
  return coarser ? phrasing.words.within(text) : text;
}

/** Two dates of one month or year name it once. `last` is empty where they are the same. */
function wordPair(first: Point, last: Point, phrasing: Phrasing) {
  const { words, patterns } = phrasing;
  const full = { first: wordPoint(first, phrasing), last: wordPoint(last, phrasing), tight: false };
  const [a, b] = [first.date, last.date];
  if (full.first === full.last) return { ...full, last: '' };
  if (first.precision !== last.precision) return full;
  if (first.precision === 'year') return { ...full, tight: a.year > 0 && b.year <= 9999 };
  if (a.year !== b.year) return full;
  if (first.precision === 'month') return { ...full, first: wordPart(a, patterns.month, words) };
  const sameDay = a.month === b.month && a.day === b.day;
  if (first.precision === 'day') {
    return a.month === b.month
      ? { ...full, first: wordPart(a, patterns.dayOfMonth, words), tight: true }
      : { ...full, first: wordPart(a, patterns.day, words) };
  }
  return sameDay ? { ...full, last: wordClock(last.offset, last.precision), tight: true } : full;
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
