/** The upper line of the axis: its ticks, and the weekends between them. Pure. */
import { twoDigits } from '../../time/digits.ts';
import { dayNumber, weekday, type CivilDate } from '../../time/civil-date.ts';
import type { ClockChange } from '../../time/clock.ts';
import { DAY, HOUR, instant, MINUTE } from '../../time/instant.ts';
import { offsetText } from '../../time/wording/point-words.ts';
import { weekendAround, type Weekends } from '../../time/weekend.ts';
import type { Measure, Tick } from '../layout.ts';
import { x, type Scale } from './scale.ts';
import { stopsIn, type Step, type Stop } from './step.ts';
import { yearText, type AxisWords } from './words.ts';

export const TICK_FONT = 13;
/** Px from a tick's line to its label. */
export const TICK_INDENT = 6;

/**
 * The ticks of a step in order of time. Without a step, the lines between days, without text. A
 * label that the right edge would cut off is empty, but its line stays.
 *
 * @param changes of the timeline's clock: ticks of hours stand where it shows them
 * @param widest px of a label that says its offset, too
 */
export const ticks = (
  view: Scale,
  step: Step | null,
  labelY: number,
  measure: Measure,
  words: AxisWords,
  changes: readonly ClockChange[] = [],
  widest = Infinity,
): Tick[] =>
  stopsIn(step ?? EACH_DAY, view.from, view.to, changes).map((stop, i, all) => {
    const { at, changed } = stop;
    const left = x(view, at);
    const labelX = left + TICK_INDENT;
    const next = all[i + 1];
    const isWithin = (text: string, end: number): boolean =>
      labelX + measure(text, TICK_FONT, 400) <= end;
    const plain = step ? tickText(step, stop, words) : '';
    // An hour that comes again says by which clock, if there is space.
    const full = changed === undefined ? plain : `${plain} (${offsetText(changed)})`;
    const end = next ? x(view, next.at) : view.width;
    const text = isWithin(full, Math.min(end, view.width, labelX + widest)) ? full : plain;
    const fits = isWithin(text, view.width);
    return {
      key: `t${at}`,
      at: instant(at),
      x: left,
      y: 0,
      text: fits ? text : '',
      labelX,
      labelY,
    };
  });

function tickText({ unit, size }: Step, { date, clock = 0 }: Stop, words: AxisWords): string {
  if (unit === 'year') return yearText(date.year, words, size);
  if (unit === 'month') return words.names.shortMonths[date.month - 1]!;
  if (unit === 'day') return dayText(date, words);
  const parts = [clock / HOUR, (clock % HOUR) / MINUTE, (clock % MINUTE) / 1000];
  return parts
    .slice(0, size < MINUTE ? 3 : 2)
    .map((part) => twoDigits(Math.floor(part)))
    .join(':');
}

/** @example "Tue 6" */
export function dayText(date: CivilDate, words: AxisWords): string {
  const { names, dayOfMonth, weekdaysFrom = -Infinity } = words;
  const day = dayOfMonth(date.day);
  return dayNumber(date) < weekdaysFrom ? day : `${names.shortWeekdays[weekday(date) - 1]!} ${day}`;
}

const EACH_DAY: Step = { unit: 'day', size: 1, shortest: DAY };

/**
 * The days of rest in view, cut off at its edges, if the step is a day or finer: one stretch for
 * each weekend.
 */
export function weekends(
  view: Scale,
  step: Step,
  weekend: Weekends,
  weekdaysFrom = -Infinity,
): { readonly key: string; readonly x: number; readonly width: number }[] {
  if (step.unit !== 'time' && !(step.unit === 'day' && step.size === 1)) return [];
  const [first, last] = [Math.floor(view.from / DAY), Math.floor(view.to / DAY)];
  const stretches = new Map<number, number>();
  for (let day = first; day <= last; day++) {
    const around = day < weekdaysFrom ? null : weekendAround(day, weekend);
    if (around) stretches.set(...around);
  }
  return [...stretches]
    .map(([from, to]) => {
      const left = Math.max(0, x(view, from * DAY));
      const right = Math.min(view.width, x(view, (to + 1) * DAY));
      return { key: `w${from}`, x: left, width: right - left };
    })
    .filter(({ width }) => width > 0);
}
