/** What the ticks of each step are called, and how much room a name needs. Pure. */
import { dateOf } from '../../time/civil-date.ts';
import type { Extent } from '../../time/extent.ts';
import { DAY, MINUTE } from '../../time/instant.ts';
import type { Measure } from '../layout.ts';
import { STEPS, type Step, type Stop } from './step.ts';
import { clockText, dayText, yearText, type AxisWords } from './words.ts';

export const TICK_FONT = 13;
/** Px from a tick's line to its label. */
export const TICK_INDENT = 6;
export const CONTEXT_FONT = 13;
/** Px between two contexts. */
export const CONTEXT_GAP = 12;

/** Px between the name of a tick and the next line. */
const GAP = { number: 4, word: 6 };
/**
 * The least distance between ticks, in px, so that the axis stays calm: of months and years, of steps
 * of several days or months, of clock times.
 */
const CALM = { single: 44, several: 64, clock: 80 };
/** In a column names stand under each other, so their width does not matter. */
const COLUMN_NEED = 24;

/** How a tick names the time until the next tick of its step. */
export interface TickName {
  /** The index of its step in `STEPS`. */
  readonly level: number;
  readonly step: Step;
  /** Days only: "Tue 6" instead of "6". */
  readonly hasWeekday: boolean;
  /** The least distance to the next tick of the step, in px. */
  readonly need: number;
}

export interface TickNameOptions {
  /** The widest view. Its years are the ones that must fit. */
  readonly limits: Extent;
  readonly measure: Measure;
  readonly words: AxisWords;
  /** Whether any date has a clock time. If not, hours would make every mark look like one. */
  readonly hours: boolean;
  readonly inColumn: boolean;
}

/** All names that an axis may use, from fine to coarse. */
export function makeTickNames(options: TickNameOptions): readonly TickName[] {
  const needOf = options.inColumn ? () => COLUMN_NEED : needsAcross(options);
  return STEPS.flatMap((step, level) => {
    if (step.unit === 'time' && !options.hours) return [];
    const forms = step.unit === 'day' && step.size === 1 ? [true, false] : [false];
    // In a column, a weekday needs no more room than its number.
    return forms
      .slice(0, options.inColumn ? 1 : 2)
      .map((hasWeekday) => ({ level, step, hasWeekday, need: needOf(step, hasWeekday) }));
  });
}

function needsAcross({ limits, measure, words }: TickNameOptions) {
  const { shortWeekdays, shortMonths, monthsOfDay } = words.names;
  const years = yearsIn(limits);
  const widest = (texts: readonly string[], weight: 400 | 600 = 400): number =>
    Math.max(...texts.map((text) => measure(text, TICK_FONT, weight)));
  const number = widest(Array.from({ length: 31 }, (_, k) => words.dayOfMonth(k + 1)));
  const weekday = widest(shortWeekdays.map((name) => `${name} `)) + number;
  const month = widest(shortMonths);
  // Hours have their whole date on the line below, in bold. Both lines have the same font size.
  const date =
    CONTEXT_GAP +
    widest(shortWeekdays, 600) +
    widest(monthsOfDay, 600) +
    widest(
      years.map((year) => ` ${words.dayOfMonth(28)}  ${yearText(year, words)}`),
      600,
    );
  return ({ unit, size }: Step, hasWeekday: boolean): number => {
    switch (unit) {
      case 'time':
        return Math.max(CALM.clock, (date * size) / DAY);
      case 'day':
        if (hasWeekday) return TICK_INDENT + weekday + GAP.word;
        return Math.max(TICK_INDENT + number + GAP.number, size === 1 ? 0 : CALM.several);
      case 'month':
        return Math.max(size === 1 ? CALM.single : CALM.several, TICK_INDENT + month + GAP.word);
      case 'year': {
        const texts = years.flatMap((year) =>
          multiples(year, size).map((each) => yearText(each, words, size)),
        );
        return Math.max(CALM.single, Math.ceil(widest(texts)) + 2 * TICK_INDENT + 4);
      }
    }
  };
}

/** The text of a tick with this name. */
export function tickText(
  { step, hasWeekday }: TickName,
  { date, clock = 0 }: Stop,
  words: AxisWords,
): string {
  if (step.unit === 'year') return yearText(date.year, words, step.size);
  if (step.unit === 'month') return words.names.shortMonths[date.month - 1]!;
  if (step.unit === 'time') return clockText(clock, step.size < MINUTE);
  return hasWeekday ? dayText(date, words) : words.dayOfMonth(date.day);
}

/**
 * The last years before the name gets shorter: one more digit becomes "m" or "bn", or the era is
 * dropped.
 */
const LONG = [1e9 - 1, 1e6 - 1, 999, 1, 1 - 1e6, 1 - 1e9];

/** The widest year that is printed is among these: the ends of the extent and `LONG`. */
function yearsIn({ from, to }: Extent): number[] {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  return [first, ...LONG.filter((year) => year > first && year < last), last];
}

/**
 * The multiple at the year and the next one closer to year 1: one of the two has all the decimals
 * that the step needs.
 */
function multiples(year: number, size: number): number[] {
  // AD 1 is always a tick.
  if (year === 1) return [1];
  const count = Math.floor((year > 0 ? year : 1 - year) / size);
  return [count, count - 1].filter((n) => n > 0).map((n) => (year > 0 ? n * size : 1 - n * size));
}
