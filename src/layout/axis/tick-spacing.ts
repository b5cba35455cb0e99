/** How far apart the ticks of each step must be, and which step fits a zoom. Pure. */
import { dateOf } from '../../time/civil-date.ts';
import type { Extent } from '../../time/extent.ts';
import { DAY } from '../../time/instant.ts';
import { CONTEXT_GAP } from './context.ts';
import type { Measure } from '../layout.ts';
import { STEPS, type Step } from './step.ts';
import { TICK_FONT, TICK_INDENT } from './ticks.ts';
import { yearText, type AxisWords } from './words.ts';

/** The minimum distance between two ticks, in px. */
export const TICK_SPACING = 80;

/** The minimum distance between ticks for each of `STEPS`, in px. */
export type TickSpacing = readonly number[];

/**
 * The finest step whose ticks are far enough apart. It depends on zoom alone, so panning never
 * changes it.
 */
export const stepFor = (zoom: number, spacing: TickSpacing): Step =>
  STEPS.find(({ shortest }, k) => shortest * zoom >= spacing[k]!) ?? STEPS.at(-1)!;

/**
 * 80 px, which is wider than any month or weekday. More where years have many digits, and for
 * hours, so that a day is always wide enough for its whole date on the line below.
 */
export function tickSpacing(shown: Extent, measure: Measure, words: AxisWords): TickSpacing {
  const { shortWeekdays, monthsOfDay } = words.names;
  const years = yearsIn(shown);
  // Both lines of the axis have the same font size.
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

/**
 * The last years before the name gets shorter: one more digit becomes "m" or "bn", or the era is
 * dropped.
 */
const LONG = [1e9 - 1, 1e6 - 1, 999, 1 - 1e6, 1 - 1e9];

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
  const count = Math.floor((year > 0 ? year : 1 - year) / size);
  return [count, count - 1].filter((n) => n > 0).map((n) => (year > 0 ? n * size : 1 - n * size));
}
