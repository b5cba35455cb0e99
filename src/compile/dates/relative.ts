/**
 * Resolves phrases such as "Tuesday" or "over the weekend" from a document's date. Pure.
 *
 * The rules are strict on purpose. If two readers could take a phrase for different days, it has no
 * answer here. A person has to decide and say why.
 */
import { dateIn, dayNumberIn, isDateIn, type Calendar } from '../../time/calendar.ts';
import { civilDate, dayNumber, weekday, type CivilDate } from '../../time/civil-date.ts';
import { DAY } from '../../time/instant.ts';
import type { Meaning, PhraseBook } from './phrase.ts';
import { ENGLISH } from './phrases-en.ts';
import { formatUnit } from '../../time/unit-format.ts';
import { civilUnit, dayUnit, lastDate, type DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';
import {
  isWeekend,
  SATURDAY_AND_SUNDAY,
  weekendAround,
  type Weekends,
} from '../../time/weekend.ts';

/**
 * The direction in which to look for a weekday or a day without a year. Both include the day
 * itself.
 */
export type Direction = 'back' | 'ahead';

export interface Place {
  readonly weekends: Weekends;
  /** The calendar in which the phrase names days, months and years; null if nobody says. */
  readonly calendar: Calendar | null;
}

export type Resolution =
  /** `edtf` is a day, month, year, or the first and last of several days. */
  | {
      readonly kind: 'date';
      readonly edtf: string;
      readonly first: DateUnit;
      readonly last: DateUnit;
    }
  /** No rule knows the phrase, or the language has no rules. */
  | { readonly kind: 'unknown' }
  /** The phrase is known but has no single answer; a sentence says why. */
  | { readonly kind: 'ambiguous'; readonly why: string };

const BOOKS: Readonly<Record<string, PhraseBook>> = { en: ENGLISH };

const bookOf = (language: string) => BOOKS[language.split('-')[0]!.toLowerCase()];

/** Whether there are rules for phrases of a language (BCP 47). */
export const hasPhrases = (language: string): boolean => bookOf(language) !== undefined;

/** The most days that a document's own date can span; "2025" is the widest. */
const MOST_DAYS = 366;

/**
 * @param language BCP 47; the first part chooses the rules
 * @param place the weekends and calendar where the phrase applies
 * @example resolvePhrase('over the weekend', parseEdtf('2026-01-06', 'UTC'), 'back', 'en')
 *   // 2026-01-03/2026-01-04
 */
export function resolvePhrase(
  phrase: string,
  published: When,
  direction: Direction,
  language: string,
  place: Place = { weekends: SATURDAY_AND_SUNDAY, calendar: null },
): Resolution {
  const book = bookOf(language);
  if (!book) return { kind: 'unknown' };
  const found = meaningsOf(phrase, book);
  const open = found.find((meaning) => meaning.kind === 'open');
  if (open) return { kind: 'ambiguous', why: `"${phrase}" is no single date: it ${open.why}.` };
  if (found.length === 0) return { kind: 'unknown' };
  if (found.length > 1) {
    return {
      kind: 'ambiguous',
      why: `"${phrase}" names more than one date: quote only one of them.`,
    };
  }
  return resolveFromAny(phrase, found[0]!, published, direction, place);
}

function meaningsOf(phrase: string, book: PhraseBook): Meaning[] {
  let rest = phrase;
  const meanings = new Map<string, Meaning>();
  for (const { pattern, means } of book.rules) {
    for (const match of [...rest.matchAll(pattern)]) {
      const bound = book.bounds.exec(phrase.slice(0, match.index));
      const meaning: Meaning = bound
        ? { kind: 'open', why: `only bounds one ("${bound[0].trim()} ${match[0]}")` }
        : means(match.groups ?? {});
      meanings.set(JSON.stringify(meaning), meaning);
      const blank = '\u0000'.repeat(match[0].length);
      rest = rest.slice(0, match.index) + blank + rest.slice(match.index + blank.length);
    }
  }
  return [...meanings.values()];
}

/** If the document's date is one of several days, all of them must give the same answer. */
function resolveFromAny(
  phrase: string,
  meaning: Meaning,
  { earliest, latest, edtf }: When,
  direction: Direction,
  place: Place,
): Resolution {
  const wide = `"${phrase}" cannot be counted from a document of ${edtf}`;
  const tooWide: Resolution = { kind: 'ambiguous', why: `${wide}: that date is too wide.` };
  if (!earliest || !latest) return tooWide;
  const [from, to] = [dayNumber(earliest.date), dayNumber(lastDate(latest))];
  if (to - from >= MOST_DAYS) return tooWide;
  const answers = new Map<string, Resolution & { kind: 'date' }>();
  for (let day = from; day <= to; day++) {
    const answer = resolve(meaning, day, direction, place);
    if (!answer)
      return {
        kind: 'ambiguous',
        why:
          meaning.kind === 'weekend'
            ? `"${phrase}" has no one answer: the timeline's place has no weekend then, or its days are not next to each other.`
            : `"${phrase}" is in no calendar: there is no such day, or it is another weekday.`,
      };
    answers.set(answer.edtf, answer);
  }
  const [first, ...others] = answers.values();
  if (first && others.length === 0) return first;
  const dates = [...answers.keys()].join(' or ');
  return { kind: 'ambiguous', why: `${wide}: depending on the day it means ${dates}.` };
}

/** Null if the date is in no calendar, or its weekday is another. */
function resolve(
  meaning: Meaning,
  day: number,
  direction: Direction,
  { weekends, calendar }: Place,
): (Resolution & { kind: 'date' }) | null {
  const today = dateIn(calendar, day);
  switch (meaning.kind) {
    case 'weekday':
      return daysFrom(nearestWeekday(day, meaning.weekday, direction), 1, calendar);
    case 'weekend':
      return weekendFrom(day, direction, weekends, calendar);
    case 'days':
      return daysFrom(day + meaning.offset, 1, calendar);
    case 'last-days':
      return daysFrom(day - meaning.days, meaning.days + 1, calendar);
    case 'day':
      return dayOfYear(meaning, day, direction, calendar);
    case 'month': {
      const years = meaning.year === undefined ? around(today.year, direction) : [meaning.year];
      const fits = ({ first }: { first: DateUnit }) =>
        meaning.year !== undefined ||
        (direction === 'back' ? first.from <= day * DAY : first.to > day * DAY);
      return years.map((year) => monthOf(year, meaning.month, calendar)).find(fits) ?? null;
    }
    case 'months': {
      const months = today.year * 12 + today.month - 1 + meaning.offset;
      return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, calendar);
    }
    case 'years':
      return yearOf(today.year + meaning.offset, calendar);
    case 'year':
      return yearOf(meaning.year, calendar);
    case 'open':
      return null;
  }
}

const around = (year: number, direction: Direction): number[] =>
  direction === 'back' ? [year, year - 1] : [year, year + 1];

function nearestWeekday(day: number, wanted: number, direction: Direction): number {
  const back = (weekday(civilDate(day)) - wanted + 7) % 7;
  return direction === 'back' ? day - back : day + ((7 - back) % 7);
}

/** The weekend of the day, else the nearest; null if a week has none, or two. */
function weekendFrom(
  day: number,
  direction: Direction,
  weekends: Weekends,
  calendar: Calendar | null,
) {
  const step = direction === 'back' ? -1 : 1;
  const found = [0, 1, 2, 3, 4, 5, 6]
    .map((distance) => weekendAround(day + step * distance, weekends))
    .find((around) => around !== null);
  if (!found) return null;
  const [first, last] = found;
  const between = Array.from({ length: 6 - (last - first) }, (_, i) => last + 1 + i);
  if (between.some((each) => isWeekend(each, weekends))) return null;
  return daysFrom(first, last - first + 1, calendar);
}

function dayOfYear(
  meaning: Meaning & { kind: 'day' },
  day: number,
  direction: Direction,
  calendar: Calendar | null,
): (Resolution & { kind: 'date' }) | null {
  const { month, day: dayOfMonth } = meaning;
  const today = dateIn(calendar, day);
  // The next 29 February may be up to eight years away.
  const years = Array.from({ length: 9 }, (_, i) => today.year + (direction === 'back' ? -i : i));
  const dates = (meaning.year === undefined ? years : [meaning.year])
    .map((year): CivilDate => ({ year, month, day: dayOfMonth }))
    .filter((each) => isDateIn(calendar, each))
    .map((each) => dayNumberIn(calendar, each));
  const date = dates.find((each) => {
    if (meaning.year !== undefined) return true;
    return direction === 'back' ? each <= day : each >= day;
  });
  if (date === undefined) return null;
  if (meaning.weekday !== undefined && meaning.weekday !== weekday(civilDate(date))) return null;
  return daysFrom(date, 1, calendar);
}

function daysFrom(
  day: number,
  count: number,
  calendar: Calendar | null,
): Resolution & { kind: 'date' } {
  const first = dayUnit(dateIn(calendar, day), calendar);
  const last = dayUnit(dateIn(calendar, day + count - 1), calendar);
  const edtf = count === 1 ? formatUnit(first) : `${formatUnit(first)}/${formatUnit(last)}`;
  return { kind: 'date', edtf, first, last };
}

const ofUnit = (unit: DateUnit): Resolution & { kind: 'date' } => ({
  kind: 'date',
  edtf: formatUnit(unit),
  first: unit,
  last: unit,
});

const monthOf = (year: number, month: number, calendar: Calendar | null) =>
  ofUnit(civilUnit('month', { year, month, day: 1 }, { calendar }));

const yearOf = (year: number, calendar: Calendar | null) =>
  ofUnit(civilUnit('year', { year, month: 1, day: 1 }, { calendar }));
