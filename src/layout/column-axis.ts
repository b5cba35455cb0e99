/** The axis where time runs down: words under each tick, and of what is coarser. Pure. */
import { CONTEXT_FONT, placed } from './context.ts';
import type { Context, Layout, Measure, Tick } from './layout.ts';
import { x, type Scale } from './scale.ts';
import { STEPS, type Step } from './step.ts';
import { dayLines, TICK_FONT, ticks, type TickSpacing } from './ticks.ts';
import { wrap } from './wrap.ts';
import type { AxisWords } from './words.ts';

/** Px between two ticks at the least: a context fits between them as well. */
export const COLUMN_SPACING: TickSpacing = STEPS.map(() => 52);
/** Px from line to line; from a tick to its baseline; and from there to where a line ends. */
const LEADING = 15;
const FIRST = 16;
const FOOT = 4;

/** `isDayNamed`: ticks have no words, and each day is named whole. Words are in `gutter` px. */
export function columnAxis(
  view: Scale,
  step: Step,
  isDayNamed: boolean,
  gutter: number,
  measure: Measure,
  words: AxisWords,
): Pick<Layout, 'ticks' | 'contexts'> {
  // A context begins under its first tick's words, or sticks to the top until the next one pushes
  // it out. Each of its lines is a Context.
  const months = words.names.shortMonths.map((month) => `\n${month}`);
  const short = { ...words, names: { ...words.names, months, monthsOfDay: months } };
  const contexts = placed(view, step, short, (text, at, next) => {
    const lines = text
      .trim()
      .split(' \n')
      .flatMap((part) => wrap(part, gutter, 0, (of) => measure(of, CONTEXT_FONT, 600)));
    const end = next === undefined ? view.width : x(view, next);
    const own = x(view, at) + FIRST + (isDayNamed ? 0 : LEADING);
    const y = Math.min(Math.max(own, FIRST), end - FOOT - (lines.length - 1) * LEADING);
    if (y < FIRST - FOOT || y < own) return [];
    return lines.map((line, k) => ({ key: `c${at}/${k}`, x: 0, y: y + k * LEADING, text: line }));
  });
  const across = isDayNamed
    ? dayLines(view)
    : ticks({ ...view, width: Infinity }, step, 0, measure, words);
  return { contexts, ticks: across.map((tick) => upright(tick, contexts)) };

  /** Without words where an edge would cut them, or a context is in their place. */
  function upright(tick: Tick, contexts: readonly Context[]): Tick {
    const labelY = tick.x + FIRST;
    const fits =
      labelY >= FIRST - FOOT &&
      labelY + FOOT <= view.width &&
      measure(tick.text, TICK_FONT, 400) <= gutter &&
      contexts.every(({ y }) => Math.abs(y - labelY) >= LEADING);
    // Its line would strike a context out that sticks there, and begins behind it.
    const isStruck = contexts.some(({ y }) => tick.x > y - FIRST + FOOT && tick.x < y + FOOT);
    const left = isStruck ? gutter : 0;
    return { ...tick, x: left, y: tick.x, labelX: 0, labelY, text: fits ? tick.text : '' };
  }
}
