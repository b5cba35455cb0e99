/** The upper line of the axis: its ticks, and the weekends between them. Pure. */
import { DAY, instant } from '../../time/instant.ts';
import { weekendAround, type Weekends } from '../../time/weekend.ts';
import { offsetText } from '../../time/wording/point-words.ts';
import type { Measure, Tick } from '../layout.ts';
import { LINE_SPACING } from './interval.ts';
import { xOf, type Scale } from './scale.ts';
import { TICK_FONT, TICK_INDENT, tickText } from './tick-name.ts';
import type { VisibleTick } from './visible-ticks.ts';
import type { AxisWords } from './words.ts';

/** Px from the left edge to a name that sticks to it. */
export const STICKY = 4;

/**
 * The ticks of an axis across, in order of time. A name that the right edge would cut off is left
 * out, but its line stays; a name that sticks to the left edge gives way to the next one.
 */
export function layOutTicks(
  visible: readonly VisibleTick[],
  width: number,
  labelY: number,
  measure: Measure,
  words: AxisWords,
): Tick[] {
  let next = width;
  return [...visible]
    .reverse()
    .map((tick): Tick => {
      const labelX = Math.max(tick.x + TICK_INDENT, STICKY);
      const room = Math.min(next, width) - labelX;
      const text = nameOf(tick, room, measure, words);
      if (tick.name) next = tick.x;
      return {
        key: `t${tick.stop.at}`,
        at: instant(tick.stop.at),
        x: tick.x,
        y: 0,
        line: lineOf(tick),
        text: measure(text, TICK_FONT, 400) <= room ? text : '',
        labelX,
        labelY,
      };
    })
    .filter(isDrawnTick)
    .reverse();
}

/** A name that sticks to the edge has no line. Without its text, nothing of it is left. */
export const isDrawnTick = ({ line, text }: Tick): boolean => line !== null || text !== '';

/** Null for a name that sticks to the edge: its line is not in view. */
export const lineOf = ({ x, name }: VisibleTick): Tick['line'] =>
  x < 0 ? null : name ? 'full' : 'short';

/** @param room px: an hour that comes again says by which clock if there is that much */
export function nameOf(
  { stop, name }: VisibleTick,
  room: number,
  measure: Measure,
  words: AxisWords,
): string {
  if (!name) return '';
  const plain = tickText(name, stop, words);
  if (stop.changed === undefined) return plain;
  const full = `${plain} (${offsetText(stop.changed)})`;
  return measure(full, TICK_FONT, 400) <= room ? full : plain;
}

/** The days of rest in view, cut off at its edges, where days have lines: one stretch a weekend. */
export function weekends(
  view: Scale,
  visible: readonly VisibleTick[],
  weekend: Weekends,
  weekdaysFrom = -Infinity,
): { readonly key: string; readonly x: number; readonly width: number }[] {
  const first = Math.floor(view.extent.from / DAY);
  const isWide = xOf(view, (first + 1) * DAY) - xOf(view, first * DAY) >= LINE_SPACING;
  const days = visible
    .filter(({ hasDays }) => hasDays)
    .map(({ stop }) => Math.floor(stop.at / DAY));
  const stretches = new Map<number, number>();
  for (const day of isWide ? [first, ...days] : days) {
    const around = day < weekdaysFrom ? null : weekendAround(day, weekend);
    if (around) stretches.set(...around);
  }
  return [...stretches]
    .map(([from, to]) => {
      const left = Math.max(0, xOf(view, from * DAY));
      const right = Math.min(view.width, xOf(view, (to + 1) * DAY));
      return { key: `w${from}`, x: left, width: right - left };
    })
    .filter(({ width }) => width > 0);
}
