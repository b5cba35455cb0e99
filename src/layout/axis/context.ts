/**
 * The lower line of the axis: the day, month or year that the ticks belong to. Pure.
 *
 * A context begins under its first tick. The one in which the view begins sticks to the left edge
 * until the next one pushes it out. A year is printed once, and again only when it changes.
 */
import { dateOf, type CivilDate } from '../../time/civil-date.ts';
import type { Context, Measure } from '../layout.ts';
import type { Scale } from './scale.ts';
import type { Unit } from './step.ts';
import { CONTEXT_FONT, CONTEXT_GAP, TICK_INDENT } from './tick-name.ts';
import { STICKY } from './ticks.ts';
import type { VisibleTick } from './visible-ticks.ts';
import { dayText, yearText, type AxisWords } from './words.ts';

/** Neighbouring ticks that belong to one day, month or year. */
export interface Run {
  readonly key: string;
  readonly unit: 'day' | 'month' | 'year';
  readonly date: CivilDate;
  /** Px to its first tick; -Infinity if it began before the view. */
  readonly from: number;
  /** Px to the first tick that no longer belongs to it; Infinity if there is none. */
  readonly to: number;
}

/** The unit of the context of a tick. Years need none, and end the context before them. */
type Coarser = Readonly<Record<Unit, Run['unit'] | null>>;

const COARSER: Coarser = { time: 'day', day: 'month', month: 'year', year: null };

export function contextRuns(
  visible: readonly VisibleTick[],
  view: Scale,
  coarser: Coarser = COARSER,
): Run[] {
  const named = visible.flatMap(({ x, stop, name }) =>
    name ? [{ key: `c${stop.at}`, x, date: stop.date, unit: coarser[name.step.unit] }] : [],
  );
  const atStart = {
    key: 'c',
    x: -Infinity,
    date: dateOf(view.extent.from),
    unit: named[0] ? named[0].unit : 'day',
  } as const;
  const runs: (Omit<Run, 'unit' | 'to'> & { unit: Run['unit'] | null; to: number })[] = [];
  for (const { key, x, date, unit } of [atStart, ...named]) {
    const last = runs.at(-1);
    if (last?.unit === unit && isWithin(unit, date, last.date)) continue;
    if (last) last.to = x;
    runs.push({ key, unit, date, from: x, to: Infinity });
  }
  return runs.filter((run): run is Run => run.unit !== null && run.to > 0);
}

function isWithin(unit: Run['unit'] | null, a: CivilDate, b: CivilDate): boolean {
  if (unit === null) return true;
  const [sameYear, sameMonth] = [a.year === b.year, a.month === b.month];
  return sameYear && (unit === 'year' || (sameMonth && (unit === 'month' || a.day === b.day)));
}

/**
 * In order of time. None overlaps the next or is cut off by an edge: one that does not fit is
 * shortened, or left out.
 */
export function contexts(
  visible: readonly VisibleTick[],
  view: Scale,
  y: number,
  measure: Measure,
  words: AxisWords,
): Context[] {
  let year: number | null = null;
  return contextRuns(visible, view).flatMap((run) => {
    const right = Math.min(view.width, run.to + TICK_INDENT - CONTEXT_GAP);
    const texts = contextTexts(run, run.date.year !== year, words);
    for (const text of texts) {
      const width = measure(text, CONTEXT_FONT, 600);
      const left = Math.min(Math.max(run.from + TICK_INDENT, STICKY), right - width);
      if (left < 0 || left < run.from) continue;
      year = run.date.year;
      return [{ key: run.key, x: left, y, text }];
    }
    return [];
  });
}

/** Says at the right end of the line that the axis is not to scale, if there is room. */
export function scaleNote(
  before: readonly Context[],
  width: number,
  y: number,
  measure: Measure,
  words: AxisWords,
): Context[] {
  const text = words.axis.notToScale;
  const x = width - STICKY - measure(text, CONTEXT_FONT, 400);
  const last = before.at(-1);
  const end = last ? last.x + measure(last.text, CONTEXT_FONT, 600) + CONTEXT_GAP : 0;
  return x >= end ? [{ key: 'scale', x, y, text, isNote: true }] : [];
}

/** The full text and a shorter one. */
function contextTexts({ unit, date }: Run, withYear: boolean, words: AxisWords): string[] {
  const year = yearText(date.year, words);
  if (unit === 'year') return withYear ? [year] : [];
  const { months, shortMonths, monthsOfDay } = words.names;
  const names =
    unit === 'month'
      ? [months[date.month - 1]!, shortMonths[date.month - 1]!]
      : [`${dayText(date, words)} ${monthsOfDay[date.month - 1]!}`];
  return withYear ? names.map((name) => `${name} ${year}`) : names;
}
