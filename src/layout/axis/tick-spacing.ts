/** How far apart the ticks of each step have to be, and which step that lets in. Pure. */
import { dateOf } from '../../time/civil-date.ts';
import type { Extent } from '../../time/extent.ts';
import { DAY } from '../../time/instant.ts';
import { CONTEXT_GAP } from './context.ts';
import type { Measure } from '../layout.ts';
import { STEPS, type Step } from './step.ts';
import { TICK_FONT, TICK_INDENT } from './ticks.ts';
import { yearText, type AxisWords } from './words.ts';

/** Px between two ticks at the least. */
export const TICK_SPACING = 80;

/** Px that each of `STEPS` needs between its ticks. */
export type TickSpacing = readonly number[];

/**
 * The finest step whose ticks are far enough apart: a function of zoom alone, so panning never
 * changes it.
 */
export const stepFor = (zoom: number, spacing: TickSpacing): Step =>
  STEPS.find(({ shortest }, k) => shortest * zoom >= spacing[k]!) ?? STEPS.at(-1)!;

/**
 * 80 px, which is more than any month or weekday needs; or more where the years in the extent have
 * many digits, and so that a day is as wide as its whole date, where it is the context.
 */
export function tickSpacing(shown: Extent, measure: Measure, words: AxisWords): TickSpacing {
  const { shortWeekdays, monthsOfDay } = words.names;
  const years = yearsIn(shown);
  // Both lines of the axis are of one size.
  const widest = (texts: readonly string[], weight: 400 | 600): number =>
    Math.max(...texts.map((text) => measure(text, TICK_FONT, weight)));
  const day =
    CONTEXT_GAP +
    widest(shortWeekdays, 600) +
    widest(monthsOfDay, 600) +
    widest(
      years.map((year) => ` ${words.dayOfMonth(28)}  ${yearText(year, words)}`),
      600,
    );
  return STEPS.map(({ unit, size }) => {
    if (unit === 'time') return Math.max(TICK_SPACING, (day * size) / DAY);
    if (unit !== 'year') return TICK_SPACING;
    const texts = years.flatMap((year) =>
      multiples(year, size).map((each) => yearText(each, words, size)),
    );
    return Math.max(TICK_SPACING, Math.ceil(widest(texts, 400)) + 2 * TICK_INDENT + 4);
  });
}

/** The last years before one more digit is a shorter word, or the era goes without saying. */
const LONG = [1e9 - 1, 1e6 - 1, 999, 1 - 1e6, 1 - 1e9];

/** One of these is printed widest: an end, or one of `LONG`. */
function yearsIn({ from, to }: Extent): number[] {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  return [first, ...LONG.filter((year) => year > first && year < last), last];
}

/** The year's tick and the one nearer to year 1: of two, one has all the decimals of its step. */
function multiples(year: number, size: number): number[] {
  const count = Math.floor((year > 0 ? year : 1 - year) / size);
  return [count, count - 1].filter((n) => n > 0).map((n) => (year > 0 ? n * size : 1 - n * size));
}
