/** Puts the shown extent into words, as exactly as the chart shows it. Pure. */
import { dateOf, startOfDay, type CivilDate } from '../civil-date.ts';
import { clockAt, type ClockChange } from '../clock.ts';
import type { DateWords } from './date-words.ts';
import { extent, type Extent } from '../extent.ts';
import { DAY, HOUR, instant, type Instant } from '../instant.ts';
import { formatInstant } from '../iso.ts';
import type { Precision } from '../precision.ts';
import { civilUnit, momentUnit, type DateUnit } from '../unit.ts';
import { wordStretch, wordView } from './wording.ts';

/** From this length on a month is too short to be named; from the next one on, a day is. */
const BY_YEARS = 200 * 365 * DAY;
const BY_MONTHS = 550 * DAY;
const BY_DAYS = 36 * HOUR;

/**
 * The words are no finer than the finest date shown. If only years are known, a view of ten days is
 * worded as its year. If time is evened, ten days of a month may be half of the view: the words then
 * include it.
 *
 * @example extentWords(shown, words, 'day') // "30 December 2025 – 8 January 2026"
 */
export function extentWords(
  shown: Extent,
  words: DateWords,
  finest: Precision,
  changes: readonly ClockChange[] = [],
  isEvened = false,
): string {
  const natural = levelOf(shown);
  const level = LEVELS.indexOf(natural) > LEVELS.indexOf(LEVEL[finest]) ? LEVEL[finest] : natural;
  if (level === 'hour') return hourWords(shown, words, changes);
  const whole = isEvened && level === 'month' ? monthsIn : wholeUnits;
  const { from, to } = level === natural ? whole(shown) : inset(shown);
  const [first, last] = [dateOf(from), dateOf(instant(to - 1))];
  const unit = (date: CivilDate): DateUnit => {
    if (level === 'year') return civilUnit(level, { ...date, month: 1, day: 1 });
    return civilUnit(level, level === 'month' ? { ...date, day: 1 } : date);
  };
  return wordView(unit(first), unit(last), words);
}

/**
 * By the clock, in whole hours. If the clocks change between the edges, the words include the
 * offsets, because both edges may be 02:00.
 */
function hourWords(shown: Extent, words: DateWords, changes: readonly ClockChange[]): string {
  const edge = (t: Instant, isLast: boolean): DateUnit => {
    const { local, ahead } = clockAt(t, changes);
    const hour = instant(nearest(instant(local), HOUR));
    // A day that is shown to its end ends at 24:00, not at 00:00 of the next day.
    const date = dateOf(isLast ? instant(hour - 1) : hour);
    return momentUnit('minute', date, { offset: hour - startOfDay(date), ahead: ahead ?? 0 }, []);
  };
  const { from, to } = atLeastAnHour(shown);
  const [first, last] = [edge(from, false), edge(to, true)];
  const known = [from, to].every((t) => clockAt(t, changes).ahead !== null);
  const differ = known && first.clock!.ahead !== last.clock!.ahead;
  return (differ ? wordStretch : wordView)(first, last, words);
}

/** A view of a few minutes is worded as the hour that begins nearest to its start. */
function atLeastAnHour({ from, to }: Extent): Extent {
  const start = nearest(from, HOUR);
  return nearest(to, HOUR) > start ? extent(from, to) : extent(start, start + HOUR);
}

const LEVELS = ['year', 'month', 'day', 'hour'] as const;
type Level = (typeof LEVELS)[number];

const LEVEL: Readonly<Record<Precision, Level>> = {
  century: 'year',
  decade: 'year',
  year: 'year',
  season: 'year',
  month: 'month',
  day: 'day',
  hour: 'hour',
  minute: 'hour',
  second: 'hour',
};

/** Removes the small margin that a chart shows at each edge. */
function inset({ from, to }: Extent): Extent {
  const margin = (to - from) / 20;
  return extent(from + margin, to - margin);
}

/**
 * Rounds to whole months, days or hours, depending on how an extent of this length is worded. Each
 * end is rounded to the nearest, so the small margin that a chart adds at its edges changes
 * nothing.
 */
function wholeUnits(shown: Extent): Extent {
  const { from, to } = shown;
  const unit = levelOf(shown);
  if (unit === 'year' || unit === 'month') return extent(nearestMonth(from), nearestMonth(to));
  const length = unit === 'day' ? DAY : HOUR;
  const start = nearest(from, length);
  return extent(start, Math.max(nearest(to, length), start + length));
}

/** All months of which a day or more is shown. */
function monthsIn({ from, to }: Extent): Extent {
  const month = (t: number): CivilDate => ({ ...dateOf(instant(t)), day: 1 });
  const last = month(to - DAY);
  const next =
    last.month === 12 ? { year: last.year + 1, month: 1 } : { ...last, month: last.month + 1 };
  return extent(startOfDay(month(from + DAY)), startOfDay({ ...next, day: 1 }));
}

/** A day with a small margin is worded as that day. */
function levelOf({ from, to }: Extent): Level {
  if (to - from >= BY_YEARS) return 'year';
  if (to - from >= BY_MONTHS) return 'month';
  const whole = [from, to].every((t) => Math.abs(t - nearest(t, DAY)) <= 2 * HOUR);
  return to - from >= BY_DAYS || (whole && to - from > DAY / 2) ? 'day' : 'hour';
}

const nearest = (t: Instant, unit: number): number => Math.round(t / unit) * unit;

function nearestMonth(t: Instant): Instant {
  const { year, month, day } = dateOf(t);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return startOfDay({ ...(day <= 15 ? { year, month } : next), day: 1 });
}

/** `2025-12-30-2026-01-09`, only with characters that any file system allows. */
export function extentStem(shown: Extent): string {
  const { from, to } = wholeUnits(shown);
  return `${formatInstant(from)}-${formatInstant(to)}`.replaceAll(':', '');
}
