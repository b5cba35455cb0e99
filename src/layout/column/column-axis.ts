/** The axis of a column: text under each tick, and the contexts. Pure. */
import { dayNumber } from '../../time/civil-date.ts';
import type { ClockChange } from '../../time/clock.ts';
import { DAY } from '../../time/instant.ts';
import { CONTEXT_FONT, positionContexts, type PositionContext } from '../axis/context.ts';
import type { Context, Layout, Measure, Tick } from '../layout.ts';
import { x, type Scale } from '../axis/scale.ts';
import { STEPS, type Step } from '../axis/step.ts';
import type { TickSpacing } from '../axis/tick-spacing.ts';
import { TICK_FONT, ticks } from '../axis/ticks.ts';
import { wrap } from '../text/wrap.ts';
import type { AxisWords } from '../axis/words.ts';

/** The minimum distance between two ticks: a context must fit between them as well. */
export const COLUMN_SPACING: TickSpacing = STEPS.map(() => 52);
/** Px between lines, from a tick to its baseline, and from there to the bottom of the line. */
const LEADING = 15;
const FIRST = 16;
const FOOT = 4;

/**
 * With `isDayNamed`, ticks have no text and each day has its whole date. Text fits in `gutter` px.
 */
export function columnAxis(
  view: Scale,
  step: Step,
  isDayNamed: boolean,
  gutter: number,
  measure: Measure,
  words: AxisWords,
  changes: readonly ClockChange[],
): Pick<Layout, 'ticks' | 'contexts'> {
  // A context begins under the text of its first tick, or sticks to the top until the next one
  // pushes it out. Each of its lines is a Context.
  const months = words.names.shortMonths.map((month) => `\n${month}`);
  const short = { ...words, names: { ...words.names, months, monthsOfDay: months } };
  const place: PositionContext = (text, at, next) => {
    const lines = text
      .trim()
      .split(' \n')
      .flatMap((part) => wrap(part, gutter, 0, (of) => measure(of, CONTEXT_FONT, 600)));
    const end = Math.min(view.width, x(view, next ?? Infinity));
    const own = x(view, at) + FIRST + (isDayNamed ? 0 : LEADING);
    const y = Math.min(Math.max(own, FIRST), end - FOOT - (lines.length - 1) * LEADING);
    if (y < FIRST - FOOT || y < own) return [];
    return lines.map((line, k) => ({ key: `c${at}/${k}`, x: 0, y: y + k * LEADING, text: line }));
  };
  const contexts =
    step.unit === 'year'
      ? eras(view, words.axis, place)
      : positionContexts(view, step, short, place);
  const plain = { ...words, axis: { ...words.axis, beforeChrist: String, afterChrist: String } };
  const shown = isDayNamed ? null : step;
  const across = ticks({ ...view, width: Infinity }, shown, 0, measure, plain, changes, gutter);
  return { contexts, ticks: across.map((tick) => upright(tick, contexts)) };

  /** Without text if an edge would cut it off, or if a context is in its place. */
  function upright(tick: Tick, contexts: readonly Context[]): Tick {
    const labelY = tick.x + FIRST;
    const fits =
      labelY >= FIRST - FOOT &&
      labelY + FOOT <= view.width &&
      measure(tick.text, TICK_FONT, 400) <= gutter &&
      contexts.every(({ y }) => Math.abs(y - labelY) > LEADING - 1);
    // The line of the tick would cross out a context that sticks there and begins after it.
    const isStruck = contexts.some(({ y }) => tick.x > y - FIRST + FOOT && tick.x < y + FOOT);
    const left = isStruck ? gutter : 0;
    return { ...tick, x: left, y: tick.x, labelX: 0, labelY, text: fits ? tick.text : '' };
  }
}

/**
 * The eras of the years that need one. They are contexts, since there is no space beside the
 * number.
 */
function eras(view: Scale, axis: AxisWords['axis'], place: PositionContext): Context[] {
  const [first, plain] = [1, 1000].map((year) => dayNumber({ year, month: 1, day: 1 }) * DAY);
  return [
    ...(view.from < first! ? place(axis.beforeChrist(''), -Infinity, first) : []),
    ...(view.from < plain! && view.to > first! ? place(axis.afterChrist(''), first!, plain) : []),
  ];
}
