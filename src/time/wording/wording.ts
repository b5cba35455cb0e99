/**
 * Puts dates into words for readers. Pure. The words are the same on every machine, in every zone,
 * in Node and in browsers.
 */
import { ERA_GOES_WITHOUT_SAYING } from './age.ts';
import { dayNumber } from '../civil-date.ts';
import type { DateWords, Named, PartOfDay } from './date-words.ts';
import {
  bareClock,
  clockText,
  dayOf,
  dayWithoutYear,
  monthWithoutYear,
  nameUnit,
  type Phrasing,
} from './point-words.ts';
import { PRECISIONS } from '../precision.ts';
import { writtenDate, type DateUnit } from '../unit.ts';
import type { SpanEnd, When } from '../when.ts';

/** @example wordDate(event.when, words) // "Tuesday 6 January 2026", "3 or 4 January 2026" */
export const wordDate = (when: When, words: DateWords): string =>
  wordWhole(when, { words, brief: false });

/** For lists. @example wordDateShort(event.when, words) // "6 Jan 2026" */
export const wordDateShort = (when: When, words: DateWords): string =>
  wordWhole(when, { words, brief: true });

/** From one unit to another. @example wordStretch(first, last, words) // "3–4 January 2026" */
export const wordStretch = (first: DateUnit, last: DateUnit, words: DateWords): string =>
  wordEnds(first, last, { words, brief: false });

/** Like `wordStretch`, for the edges of a view. No offsets, because the axis shows the edges. */
export const wordView = (first: DateUnit, last: DateUnit, words: DateWords): string =>
  wordEnds(first, last, { words, brief: false, isBare: true });

/** Like `wordStretch`, for lists. */
export const wordStretchShort = (first: DateUnit, last: DateUnit, words: DateWords): string =>
  wordEnds(first, last, { words, brief: true });

/**
 * A qualifier that applies to all parts of a date is said once, about the whole. "(uncertain)" at
 * the end would seem to be about the whole, so if only the last date is uncertain, it says so.
 */
function wordWhole(when: When, phrasing: Phrasing): string {
  const { words, brief } = phrasing;
  const { approximate, uncertain } = ofAllParts(when);
  const last = !uncertain && isLastUncertain(when) ? when.latest : null;
  const plain = (unit: DateUnit): DateUnit => ({
    ...unit,
    approximate: unit.approximate && !approximate,
    uncertain: unit.uncertain && !uncertain && unit !== last,
  });
  const single = when.form === 'single' ? nameUnit(plain(when.earliest!), phrasing, true) : null;
  const date = single ? words.single(single, brief) : wordSeveral(when, plain, phrasing);
  const near = approximate ? words.about(date, single) : date;
  if (last) return words.lastUncertain(near);
  return uncertain ? words.uncertain(near) : near;
}

/** Whether each part of the date is approximate, and whether each is uncertain. */
function ofAllParts({ earliest, latest, start, end }: When) {
  const units = [earliest, latest, start?.latest, end?.earliest].filter(
    (unit) => unit !== null && unit !== undefined,
  );
  return {
    approximate: units.every((unit) => unit.approximate),
    uncertain: units.every((unit) => unit.uncertain),
  };
}

const isLastUncertain = ({ earliest, latest, end }: When): boolean =>
  earliest !== null && latest !== null && latest.uncertain && !(end && isChoice(end));

type Plain = (unit: DateUnit) => DateUnit;

/** If all parts are Julian and of one precision, the words say so once, at the end. */
function wordSeveral(when: When, plain: Plain, phrasing: Phrasing): string {
  const word = when.form === 'span' ? wordSpan : wordChoice;
  const { earliest, latest, start, end } = when;
  const isOne = earliest !== null && earliest.calendar === 'julian' && !earliest.clock;
  const isEven = !(start && isChoice(start)) && !(end && isChoice(end));
  if (!isOne || !isEven || earliest.precision !== latest?.precision)
    return word(when, plain, phrasing);
  const reckoned = { ...phrasing, isReckoned: true };
  const text = word(when, plain, reckoned);
  if (earliest.precision !== 'day') return phrasing.words.oldStyle(text, null);
  const years = [earliest, latest].flatMap((unit) => [unit.date.year, writtenDate(unit).year]);
  const isYearless = years.every((year) => year === years[0]);
  const gregorian: Plain = (unit) => ({ ...plain(unit), calendar: null });
  return phrasing.words.oldStyle(text, word(when, gregorian, { ...reckoned, isYearless }));
}

function wordChoice({ earliest, latest }: When, plain: Plain, phrasing: Phrasing): string {
  const { words } = phrasing;
  if (!latest) return words.onOrAfter(qualifiedName(plain(earliest!), phrasing));
  if (!earliest) return words.by(qualifiedName(plain(latest), phrasing));
  const [first, last] = [plain(earliest), plain(latest)];
  const oneDay = wordOneDay(first, last, ['by', 'not-before'], phrasing);
  if (oneDay !== null) return oneDay;
  const pair = wordPair(first, last, phrasing);
  return areNeighbours(first, last)
    ? words.or(pair.first, pair.last)
    : words.between(pair.first, pair.last);
}

/** For a day and a time of that day. Null for any other pair. */
function wordOneDay(
  first: DateUnit,
  last: DateUnit,
  [until, from]: readonly [PartOfDay, PartOfDay],
  phrasing: Phrasing,
): string | null {
  const units = [first, last];
  const day = units.find(({ precision }) => precision === 'day');
  const moment = units.find(({ precision }) => precision === 'minute' || precision === 'second');
  const isPlain = units.every((unit) => !unit.approximate && !unit.uncertain);
  if (!day || !moment || !isPlain || !isSameDay(first, last)) return null;
  const part = moment === last ? until : from;
  return phrasing.words.withinDay(part, nameUnit(day, phrasing).text, clockText(moment));
}

function wordSpan({ start, end }: When, plain: Plain, phrasing: Phrasing): string {
  const { words } = phrasing;
  const [first, last] = [start!, end!];
  if (!first.earliest) {
    const name = endName(last, plain, phrasing);
    return first.known ? words.until(name) : words.untilUnknownStart(name);
  }
  if (!last.latest) {
    const name = endName(first, plain, phrasing);
    return last.known ? words.since(name) : words.from(name);
  }
  if (isChoice(first) || isChoice(last))
    return words.to(endName(first, plain, phrasing), endName(last, plain, phrasing), false);
  return wordEnds(plain(first.earliest), plain(last.latest), phrasing);
}

const isChoice = ({ earliest, latest }: SpanEnd): boolean => earliest !== latest;

function endName({ earliest, latest }: SpanEnd, plain: Plain, phrasing: Phrasing): Named {
  const unit = plain((earliest ?? latest)!);
  if (!earliest || !latest || earliest === latest) return qualifiedName(unit, phrasing);
  const pair = wordPair(unit, plain(latest), phrasing);
  const text = phrasing.words.between(pair.first, pair.last);
  return { kind: 'some', date: unit.date, text, of: text };
}

function wordEnds(first: DateUnit, last: DateUnit, phrasing: Phrasing): string {
  const { words, brief } = phrasing;
  const oneDay = wordOneDay(first, last, ['until', 'from'], phrasing);
  if (oneDay !== null) return oneDay;
  if (first.precision !== last.precision)
    return words.to(wordEnd(first, last, phrasing), wordEnd(last, first, phrasing), false);
  const pair = wordPair(first, last, phrasing);
  if (pair.first.text === pair.last.text) return words.single(pair.first, brief);
  if (pair.last.kind !== 'clock') return words.to(pair.first, pair.last, pair.tight);
  const isBare = phrasing.isBare || sharesOffset(first, last);
  const start = (isBare ? bareClock : clockText)(first);
  return words.clocks(nameUnit(dayOf(first), phrasing).text, start, pair.last.text);
}

const rank = ({ precision }: DateUnit): number => PRECISIONS.indexOf(precision);

/**
 * Says "some time in" a long unit if the other end is known better. "about" already implies this.
 */
function wordEnd(unit: DateUnit, other: DateUnit, phrasing: Phrasing): Named {
  const name = nameUnit(unit, phrasing);
  const isCoarser = rank(unit) < rank(other) && rank(unit) < PRECISIONS.indexOf('day');
  if (!isCoarser || unit.some || unit.approximate) return qualify(unit, name, phrasing);
  const text = phrasing.words.within(name);
  return qualify(unit, { ...name, kind: 'some', text, of: text }, phrasing);
}

const qualifiedName = (unit: DateUnit, phrasing: Phrasing): Named =>
  qualify(unit, nameUnit(unit, phrasing), phrasing);

/** Adds the qualifiers of this end alone. */
function qualify({ approximate, uncertain }: DateUnit, name: Named, { words }: Phrasing): Named {
  const near: Named = approximate ? { ...name, kind: 'about', ...words.aboutEnd(name) } : name;
  if (!uncertain) return near;
  return { ...near, text: words.uncertain(near.text), of: words.uncertain(near.of) };
}

/** If two dates share a month or year, it is named once. */
function wordPair(first: DateUnit, last: DateUnit, phrasing: Phrasing) {
  const full = {
    first: qualifiedName(first, { ...phrasing, isBare: sharesOffset(first, last) }),
    last: qualifiedName(last, phrasing),
    tight: false,
  };
  if (qualifiedName(first, phrasing).text === full.last.text) return { ...full, first: full.last };
  const [a, b] = [writtenDate(first), writtenDate(last)];
  const isPlain = [first, last].every((unit) => !unit.some && !unit.approximate && !unit.uncertain);
  if (first.precision !== last.precision) return full;
  const isOldStyle = first.calendar === 'julian' && !phrasing.isReckoned && !first.clock;
  if (!isPlain || isOldStyle) return full;
  if (first.precision === 'year')
    return { ...full, tight: a.year >= ERA_GOES_WITHOUT_SAYING && b.year <= 9999 };
  if (a.year !== b.year || rank(first) < PRECISIONS.indexOf('month')) return full;
  if (first.precision === 'month') return { ...full, first: monthWithoutYear(a, phrasing) };
  if (first.precision === 'day') {
    if (a.month !== b.month) return { ...full, first: dayWithoutYear(a, phrasing) };
    const day = phrasing.words.dayOfMonth(a.day);
    return { ...full, first: { ...full.first, text: day, of: day }, tight: true };
  }
  // Each of two hours is named in full: 14:00–16:00 would look as if known to the minute.
  if (a.month !== b.month || a.day !== b.day || first.precision === 'hour') return full;
  const clock = (phrasing.isBare ? bareClock : clockText)(last);
  const lastClock: Named = { kind: 'clock', date: b, text: clock, of: clock };
  return { ...full, last: lastClock, tight: true };
}

const isSameDay = (first: DateUnit, last: DateUnit): boolean =>
  dayNumber(first.date) === dayNumber(last.date);

/** If two times share an offset, it is written once, after the last. */
const sharesOffset = (first: DateUnit, last: DateUnit): boolean =>
  first.clock !== null && first.clock.ahead === last.clock?.ahead;

function areNeighbours(first: DateUnit, last: DateUnit): boolean {
  if (first.precision !== last.precision || first.some || last.some) return false;
  const [a, b] = [writtenDate(first), writtenDate(last)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  switch (first.precision) {
    case 'century':
      return b.year - a.year === 100;
    case 'decade':
      return b.year - a.year === 10;
    case 'year':
      return b.year - a.year === 1;
    case 'season':
      return months === 3;
    case 'month':
      return months === 1;
    case 'day':
      return dayNumber(last.date) - dayNumber(first.date) === 1;
    default:
      return false;
  }
}
