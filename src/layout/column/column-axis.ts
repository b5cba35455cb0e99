/** The axis of a column: text under each tick, and the contexts. Pure. */
import { dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { DAY, instant } from '../../time/instant.ts';
import { contextRuns, type Run } from '../axis/context.ts';
import { CONTEXT_FONT, TICK_FONT } from '../axis/tick-name.ts';
import { isDrawnTick, lineOf, nameOf } from '../axis/ticks.ts';
import type { VisibleTick } from '../axis/visible-ticks.ts';
import type { Context, Layout, Measure, Tick } from '../layout.ts';
import { xOf, type Scale } from '../axis/scale.ts';
import { wrap } from '../text/wrap.ts';
import { dayText, yearText, type AxisWords } from '../axis/words.ts';

/** Px between lines, from a tick to its baseline, and from there to the bottom of the line. */
const LEADING = 15;
const FIRST = 16;
const FOOT = 4;

/** How the keys of the contexts at the upper edge begin. */
const EDGE = 'c/';

/** Hours need no context of their own: midnight is named as its day. */
const COARSER = { time: 'month', day: 'month', month: 'year', year: null } as const;

/** All text fits in `gutter` px. */
export function columnAxis(
  visible: readonly VisibleTick[],
  view: Scale,
  gutter: number,
  measure: Measure,
  words: AxisWords,
): Pick<Layout, 'ticks' | 'contexts'> {
  const first = visible.find(({ name }) => name)?.name?.step.unit;
  const isYears = first === 'year';
  const runs = isYears ? [] : contextRuns(visible, view, COARSER);
  const blocks = isYears ? eras(view, words.axis) : blocksOf();
  const contexts = blocks.flatMap(layOutBlock);
  const beginning = new Map(runs.filter(({ from }) => from >= 0).map((run) => [run.from, run]));
  const plain = { ...words, axis: { ...words.axis, beforeChrist: String, afterChrist: String } };
  return { contexts, ticks: visible.map(layOutTick).filter(isDrawnTick) };

  /** At the upper edge, the whole date. Below, only a year that is new, if it covers no name. */
  function blocksOf(): Block[] {
    const [edge, ...others] = runs;
    if (!edge) return [];
    const top = edgeBlock(edge);
    const yearOf = ({ date }: Run): string => yearText(date.year, words);
    const later = others.map((run, k): Block => {
      const isNew = run.unit === 'year' || runs[k]!.date.year !== run.date.year;
      const next = visible.find(({ x, name }) => name && x > run.from);
      const isFree = !next || next.x - run.from >= 2 * LEADING;
      return { ...run, text: isNew && isFree ? yearOf(run) : '' };
    });
    if (isDrawn(top)) return [top, ...later];
    // What comes next has pushed it out of view, and says it in its place.
    const [begun] = others;
    const isRun = begun?.from === top.to;
    const { date, key, to } = isRun ? begun : edge;
    const text = [isRun ? '' : monthOf(date), yearText(date.year, words)].join(' ').trim();
    const next: Block = { key: `${key}+`, from: top.to, to, text };
    const all = [next, ...later.filter(({ from }) => from !== top.to)];
    // If none has room, names of ticks make way: without a year they would say too little.
    return all.some(isDrawn) ? all : others.map((run) => ({ ...run, text: yearOf(run) }));
  }

  function isDrawn(block: Block): boolean {
    return layOutBlock(block).length > 0;
  }

  /** Hours also need their day, until the next one begins. */
  function edgeBlock({ key, unit, date, from, to }: Run): Block {
    const midnight = visible.find(({ x, stop, name }) => name && x >= 0 && stop.clock === 0);
    const day = first === 'time' ? dayText(dateOf(view.extent.from), words) : '';
    const month = unit === 'year' ? '' : monthOf(date);
    const text = [day, month, yearText(date.year, words)].filter(Boolean).join(' ');
    return { key, from, to: day === '' ? to : Math.min(to, midnight?.x ?? Infinity), text };
  }

  /** One context for each line: at the upper edge, or under the text of the first tick. */
  function layOutBlock({ key, text, from, to }: Block): Context[] {
    if (text === '') return [];
    const lines = wrap(text, gutter, 0, (of) => measure(of, CONTEXT_FONT, 600));
    const end = Math.min(view.width, to);
    const own = from + FIRST + LEADING;
    const y = Math.min(Math.max(own, FIRST), end - FOOT - (lines.length - 1) * LEADING);
    if (y < FIRST - FOOT || y < own) return [];
    return lines.map((line, k) => ({ key: `${key}/${k}`, x: 0, y: y + k * LEADING, text: line }));
  }

  /** Without text if an edge would cut it off, or if a context or the next name is in its place. */
  function layOutTick(tick: VisibleTick, k: number): Tick {
    const text = textOf(tick);
    // A name that sticks to the upper edge stands below the contexts there.
    const labelY = tick.x < 0 ? stickyY() : tick.x + FIRST;
    const next = visible.slice(k + 1).find(({ name }) => name)?.x ?? view.width;
    const fits =
      next + FIRST - labelY >= LEADING &&
      labelY >= FIRST - FOOT &&
      labelY + FOOT <= view.width &&
      measure(text, TICK_FONT, 400) <= gutter &&
      contexts.every(({ y }) => Math.abs(y - labelY) > LEADING - 1);
    // The line of the tick would cross out a context that sticks there and begins after it.
    const isStruck = contexts.some(({ y }) => tick.x > y - FIRST + FOOT && tick.x < y + FOOT);
    return {
      key: `t${tick.stop.at}`,
      at: instant(tick.stop.at),
      x: isStruck ? gutter : 0,
      y: tick.x,
      line: lineOf(tick),
      text: fits ? text : '',
      labelX: 0,
      labelY,
    };
  }

  /** A midnight is named as its day, and the first day of a month by its month, too. */
  function textOf(tick: VisibleTick): string {
    const own = nameOf(tick, gutter, measure, plain);
    const { date, clock } = tick.stop;
    if (!tick.name || (clock !== undefined && clock !== 0)) return own;
    if (beginning.get(tick.x)?.unit !== 'month') return clock === 0 ? dayText(date, words) : own;
    const both = `${words.dayOfMonth(date.day)} ${monthOf(date)}`;
    return measure(both, TICK_FONT, 400) <= gutter ? both : monthOf(date);
  }

  function monthOf({ month }: CivilDate): string {
    return words.names.shortMonths[month - 1]!;
  }

  /** The baseline of a name that sticks to the upper edge, below the contexts there. */
  function stickyY(): number {
    const above = contexts.filter(({ key }) => key.startsWith(EDGE));
    return (above.at(-1)?.y ?? FIRST - LEADING) + LEADING;
  }
}

/** A context with the stretch of px that it belongs to. */
interface Block extends Pick<Run, 'key' | 'from' | 'to'> {
  readonly text: string;
}

/**
 * The eras of the years that need one. They are contexts, since there is no space beside the
 * number.
 */
function eras(view: Scale, axis: AxisWords['axis']): Block[] {
  const { from, to } = view.extent;
  const [first, plain] = [1, 1000].map((year) => dayNumber({ year, month: 1, day: 1 }) * DAY) as [
    number,
    number,
  ];
  const start = from < first ? xOf(view, first) : -Infinity;
  return [
    ...(from < first
      ? [{ key: 'cBC', text: axis.beforeChrist('').trim(), from: -Infinity, to: xOf(view, first) }]
      : []),
    ...(from < plain && to > first
      ? [{ key: 'cAD', text: axis.afterChrist('').trim(), from: start, to: xOf(view, plain) }]
      : []),
  ];
}
