/**
 * The lower line of the axis: the day, month or year that the ticks belong to. Pure.
 *
 * A context begins under its first tick. The one that began before the view sticks to the left edge
 * until the next one pushes it out. A year is printed once, and again only when it changes.
 */
import { dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { DAY, type Instant } from '../../time/instant.ts';
import type { Context, Measure } from '../layout.ts';
import { x, type Scale } from './scale.ts';
import { stopsIn, type Step, type Stop } from './step.ts';
import { dayText, TICK_INDENT } from './ticks.ts';
import { yearText, type AxisWords } from './words.ts';

export const CONTEXT_FONT = 13;
/** Px from the left edge to a context that sticks to it. */
const STICKY = 4;
/** Px between two contexts. */
export const CONTEXT_GAP = 12;

const COARSER: Record<Step['unit'], Step | null> = {
  time: { unit: 'day', size: 1, shortest: DAY },
  day: { unit: 'month', size: 1, shortest: 28 * DAY },
  month: { unit: 'year', size: 1, shortest: 365 * DAY },
  year: null,
};

/**
 * In order of time. None overlaps the next or is cut off by an edge: one that does not fit is left
 * out.
 */
export function contexts(
  view: Scale,
  step: Step,
  y: number,
  measure: Measure,
  words: AxisWords,
): Context[] {
  return positionContexts(view, step, words, (text, at, next) => {
    const width = measure(text, CONTEXT_FONT, 600);
    const right = next === undefined ? view.width : x(view, next) + TICK_INDENT - CONTEXT_GAP;
    const left = Math.min(Math.max(x(view, at) + TICK_INDENT, STICKY), right - width);
    if (left < 0 || left < x(view, at) || left + width > view.width) return [];
    return [{ key: `c${at}`, x: left, y, text }];
  });
}

/** Positions a context that begins at `at` and ends where the next one begins. */
export type PositionContext = (text: string, at: number, next: number | undefined) => Context[];

/** The contexts in view, as `position` returns them: each in one or more parts, or left out. */
export function positionContexts(
  view: Scale,
  step: Step,
  words: AxisWords,
  place: PositionContext,
): Context[] {
  const unit = COARSER[step.unit];
  if (!unit) return [];
  const units = [unitAt(unit, view.from), ...stopsIn(unit, view.from, view.to)].filter(
    ({ at }, i, all) => i === 0 || at > all[i - 1]!.at,
  );
  let year: number | null = null;
  return units.flatMap(({ at, date }, i) => {
    const parts = place(contextText(unit, date, year !== date.year, words), at, units[i + 1]?.at);
    if (parts.length > 0) year = date.year;
    return parts;
  });
}

/** The unit that contains `t`. */
function unitAt(unit: Step, t: Instant): Stop {
  const { year, month, day } = dateOf(t);
  const date =
    unit.unit === 'year'
      ? { year, month: 1, day: 1 }
      : { year, month, day: unit.unit === 'month' ? 1 : day };
  return { at: dayNumber(date) * DAY, date };
}

function contextText(unit: Step, date: CivilDate, withYear: boolean, words: AxisWords): string {
  const year = yearText(date.year, words);
  if (unit.unit === 'year') return year;
  const { months, monthsOfDay } = words.names;
  const name =
    unit.unit === 'month'
      ? months[date.month - 1]!
      : `${dayText(date, words)} ${monthsOfDay[date.month - 1]!}`;
  return withYear ? `${name} ${year}` : name;
}
