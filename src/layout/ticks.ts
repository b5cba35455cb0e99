/** The upper level of the axis: its ticks, and the weekends between them. Pure; imports `time`. */
import { dateOf, dayNumber, weekday, type CivilDate } from '../time/civil-date.ts';
import type { Extent } from '../time/extent.ts';
import { DAY, HOUR, instant, MINUTE } from '../time/instant.ts';
import type { Measure, Tick } from './layout.ts';
import { x, type Scale } from './scale.ts';
import { STEPS, stops, type Step } from './step.ts';
import { yearText, type AxisWords } from './words.ts';

export const TICK_FONT = 13;
/** Px between two ticks at the least. */
export const TICK_SPACING = 80;
/** Px from a tick's line to its label. */
export const TICK_INDENT = 6;

/** Px that each of `STEPS` needs between its ticks. */
export type TickSpacing = readonly number[];

/**
 * The finest step whose ticks are far enough apart: a function of zoom alone, so panning never
 * changes it.
 */
export const stepFor = (zoom: number, spacing: TickSpacing): Step =>
  STEPS.find(({ shortest }, k) => shortest * zoom >= spacing[k]!) ?? STEPS.at(-1)!;

/** 80 px, or more where names are long, or the years in the extent have many digits. */
export const tickSpacing = (
  { from, to }: Extent,
  measure: Measure,
  words: AxisWords,
): TickSpacing =>
  STEPS.map(({ unit, size }) => {
    const { shortMonths, shortWeekdays } = words.names;
    const texts =
      unit === 'year'
        ? widestYears(dateOf(from).year, dateOf(to).year).map((year) => {
            const count = Math.floor((year > 0 ? year : 1 - year) / size) * size;
            return yearText(year > 0 ? count : 1 - count, words);
          })
        : unit === 'month'
          ? shortMonths
          : unit === 'day'
            ? shortWeekdays.map((name) => `${name} 28`)
            : [];
    const widths = texts.map((text) => Math.ceil(measure(text, TICK_FONT, 400)));
    return Math.max(TICK_SPACING, ...widths.map((width) => width + 2 * TICK_INDENT + 4));
  });

/** One of those from `first` to `last` is printed widest: an end, or the last that says its era. */
const widestYears = (first: number, last: number): number[] =>
  first < 1000 && last >= 1000 ? [first, 999, last] : [first, last];

/** In order of time. A label that the right edge would cut is empty; its line stays. */
export function ticks(
  view: Scale,
  step: Step,
  labelY: number,
  measure: Measure,
  words: AxisWords,
): Tick[] {
  return stops(step, view.from, view.to).map(({ at, date }) => {
    const left = x(view, at);
    const labelX = left + TICK_INDENT;
    const text = tickText(step, at, date, words);
    const fits = labelX + measure(text, TICK_FONT, 400) <= view.width;
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
}

/** The lines between days, without words. */
export const dayLines = (view: Scale): Tick[] =>
  stops(EACH_DAY, view.from, view.to).map(({ at }) => {
    const left = x(view, at);
    return { key: `t${at}`, at: instant(at), x: left, y: 0, text: '', labelX: left, labelY: 0 };
  });

function tickText({ unit, size }: Step, at: number, date: CivilDate, words: AxisWords): string {
  if (unit === 'year') return yearText(date.year, words);
  if (unit === 'month') return words.names.shortMonths[date.month - 1]!;
  if (unit === 'day') return dayText(date, words);
  const ofDay = at - Math.floor(at / DAY) * DAY;
  const parts = [ofDay / HOUR, (ofDay % HOUR) / MINUTE, (ofDay % MINUTE) / 1000];
  return parts
    .slice(0, size < MINUTE ? 3 : 2)
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** "Tue 6". */
export const dayText = (date: CivilDate, { names, dayOfMonth }: AxisWords): string =>
  `${names.shortWeekdays[weekday(date) - 1]!} ${dayOfMonth(date.day)}`;

const SATURDAY = 6;
const EACH_DAY: Step = { unit: 'day', size: 1, shortest: DAY };

/** Saturdays and Sundays in view, cut to it, where the step is a day or finer. */
export function weekends(
  view: Scale,
  step: Step,
): { readonly key: string; readonly x: number; readonly width: number }[] {
  if (step.unit !== 'time' && !(step.unit === 'day' && step.size === 1)) return [];
  const days = stops(EACH_DAY, view.from - 2 * DAY, view.to);
  return days
    .filter(({ date }) => weekday(date) === SATURDAY)
    .map(({ at, date }) => {
      const left = Math.max(0, x(view, at));
      const right = Math.min(view.width, x(view, at + 2 * DAY));
      return { key: `w${dayNumber(date)}`, x: left, width: right - left };
    })
    .filter(({ width }) => width > 0);
}
