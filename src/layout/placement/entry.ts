/**
 * The entries of a placement: its events as typed arrays, in order of their first instant. Pure.
 *
 * They are arrays instead of objects so that a hundred thousand events are placed in well under a
 * second.
 */
import type { Extent } from '../../time/extent.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { Column } from '../column/column.ts';
import { HIGHEST, isNarrow } from '../column/narrow.ts';
import type { Measure } from '../layout.ts';
import { makeShapes, type Needs, type Shape } from '../axis/shape.ts';
import { isToScale, type Warp } from '../../time/warp.ts';
import { shorten, wrap } from '../text/wrap.ts';
import type { ColumnChart } from './column-chart.ts';

export const LABEL_FONT = 14;
export const COUNT_FONT = 12;
/** Px from the text of a label to its count, and before each sign behind that. */
export const COUNT_GAP = 5;
export const SIGN_GAP = 3;
export const SIGN_WIDTH = 8;

/** Px from the middle of a mark to its text, and to its own edge; and what an arrow adds. */
const MARK_GAP = 12;
export const MARK_REACH = 7;
const ARROW = 10;
/** Px from the start of a bar to its text; more for a month that is still drawn as a mark. */
export const BAR_INDENT = 1;
export const COMPACT_INDENT = 17;
/** The minimum width of a bar in px. */
export const BAR_LEAST = 8;
/** The share of the chart's width that a label may take, so that it can be whole in view. */
const LONGEST = 0.45;
/** Px free between two texts of a row. */
export const TEXT_GAP = 14;

/**
 * In a column: px between the lines of a label, and from its last line's middle to the next label.
 */
export const LEADING = 17;
const HALF_LINE = 12;

export const RIGHT = 0;
export const LEFT = 1;
export type Side = typeof RIGHT | typeof LEFT;

export interface Entries {
  readonly count: number;
  /** The column, if time runs down; null for rows. */
  readonly down: Column | null;
  /** By entry: the index of its event in the timeline, and its shape on the axis. */
  readonly event: Int32Array;
  readonly shape: readonly Shape[];
  /**
   * The time that it takes up in its row, in warped ms; in a column, the warped instant of its label.
   */
  readonly t0: Float64Array;
  readonly t1: Float64Array;
  /**
   * Where it stands in the strip, in warped ms: the middle of a bar, its start if it is only begun;
   * in a column, the instant of its label.
   */
  readonly instant: Float64Array;
  /** The text as drawn in a row, shortened if it is too long. */
  readonly label: readonly string[];
  /** The width of the label with its count and ≠ sign, in the widest weight that it may have. */
  readonly width: Float64Array;
  /** By side: how far the event and its label reach to the left and right of zoom × t0, in px. */
  readonly leftward: readonly [Float64Array, Float64Array];
  readonly rightward: readonly [Float64Array, Float64Array];
  readonly importance: Uint8Array;
  readonly lane: Int32Array;
}

/** Yields between its steps. */
export function* makeEntries(
  events: readonly IndexedEvent[],
  lanes: ReadonlyMap<string, number>,
  hull: Extent,
  measure: Measure,
  chartWidth: number,
  warp: Warp,
  chart: ColumnChart<never> | null,
): Steps<Entries> {
  const inColumn = chart !== null && isNarrow(chartWidth);
  const even = yield* makeShapes(events, hull, { warp, inColumn });
  const down = inColumn ? chart.layOut(even, (i) => events[i]!.importance, hull, chartWidth) : null;
  const unordered =
    down && !isToScale(warp)
      ? yield* makeShapes(events, hull, {
          warp,
          inColumn,
          needs: needsOf(events, even, down, measure),
        })
      : even;
  yield null;
  const startOf = (of: Shape): number => (down ? of.anchor : of.t0);
  const endOf = (of: Shape): number => (down ? of.anchor : of.t1);
  // An ordinary array, because its sort is linear if the events are mostly sorted already.
  const event = Int32Array.from(
    [...events.keys()].sort(
      (a, b) =>
        startOf(unordered[a]!) - startOf(unordered[b]!) ||
        endOf(unordered[a]!) - endOf(unordered[b]!) ||
        a - b,
    ),
  );
  yield null;
  const shape: Shape[] = [];
  event.forEach((i) => shape.push(unordered[i]!));
  const most = chartWidth * LONGEST;
  const label: string[] = [];
  const width = yield* inParts(event.length, (k) => {
    const of = events[event[k]!]!;
    label.push(down ? of.label : labelOf(of, most, measure));
    return labelWidth(of, label[k]!, measure);
  });
  const lines =
    down &&
    // Most labels need no line breaks, and finding those takes longer than everything else.
    (yield* inParts(event.length, (k) =>
      width[k]! <= down.width ? 1 : linesOf(events[event[k]!]!, down, measure).length,
    ));
  const sided = (reach: typeof leftward, side: Side): Float64Array =>
    fillNumbers(event.length, (k) =>
      lines
        ? alongColumn(shape[k]!, lines[k]!, side, reach === rightward ? RIGHT : LEFT)
        : reach(shape[k]!, width[k]!, side),
    );
  const left = [sided(leftward, RIGHT), sided(leftward, LEFT)] as const;
  yield null;
  const right = [sided(rightward, RIGHT), sided(rightward, LEFT)] as const;
  yield null;
  const importance = new Uint8Array(event.length);
  const lane = new Int32Array(event.length);
  event.forEach((i, k) => {
    importance[k] = events[i]!.importance;
    lane[k] = lanes.get(events[i]!.lane) ?? 0;
  });
  return {
    count: events.length,
    down,
    event,
    shape,
    t0: fillNumbers(event.length, (k) => startOf(shape[k]!)),
    t1: fillNumbers(event.length, (k) => endOf(shape[k]!)),
    instant: fillNumbers(event.length, (k) => (startOf(shape[k]!) + endOf(shape[k]!)) / 2),
    label,
    width,
    leftward: left,
    rightward: right,
    importance,
    lane,
  };
}

/**
 * By importance from 1 to 5: if not all labels fit, important ones must not crowd each other. With a
 * quarter for the least, up to three of the twenty most important in a burst did not show.
 */
const SHARES = [0.1, 0.1, 0.55, 1, 1];

/** An evened day of a column is as long as its labels together: each gets what its lines need. */
function needsOf(
  events: readonly IndexedEvent[],
  shapes: readonly Shape[],
  down: Column,
  measure: Measure,
): Needs {
  const needs = events.map((event, i) => {
    const lines = linesOf(event, down, measure).length;
    const along = (way: Side): number => alongColumn(shapes[i]!, lines, RIGHT, way);
    return [along(LEFT), along(RIGHT)] as const;
  });
  const all = needs.reduce((px, [before, after]) => px + before + after, 0);
  if (all <= HIGHEST) return (i) => needs[i]!;
  const share = (i: number): number => SHARES[events[i]!.importance - 1]!;
  return (i) => [needs[i]![0] * share(i), needs[i]![1] * share(i)];
}

/** A plain loop: `Float64Array.from` with a function takes several times as long. */
export function fillNumbers(count: number, value: (k: number) => number): Float64Array {
  const result = new Float64Array(count);
  for (let k = 0; k < count; k++) result[k] = value(k);
  return result;
}

/** Measuring is slow, so it is done a few thousand at a time. */
function* inParts(count: number, value: (k: number) => number): Steps<Float64Array> {
  const result = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    if (k % 2048 === 2047) yield null;
    result[k] = value(k);
  }
  return result;
}

/** Px from the middle of a mark to its text on that side. */
export const textOffset = ({ mark }: Shape, side: Side): number =>
  MARK_GAP + (mark?.arrow === (side === RIGHT ? 'later' : 'earlier') ? ARROW : 0);

function leftward(shape: Shape, width: number, side: Side): number {
  if (shape.bar) return MARK_REACH;
  if (side === LEFT) return textOffset(shape, LEFT) + width + TEXT_GAP;
  return MARK_REACH + (shape.mark?.arrow === 'earlier' ? ARROW : 0);
}

function rightward(shape: Shape, width: number, side: Side): number {
  if (shape.bar)
    return (shape.mark ? COMPACT_INDENT : BAR_INDENT) + Math.max(width, BAR_LEAST) + TEXT_GAP;
  if (side === RIGHT) return textOffset(shape, RIGHT) + width + TEXT_GAP;
  return MARK_REACH + (shape.mark?.arrow === 'later' ? ARROW : 0);
}

/**
 * How far the label of a mark reaches along a column, in px. RIGHT means down, both for the side
 * that its lines are on and for the direction asked for.
 */
function alongColumn({ mark }: Shape, lines: number, side: Side, way: Side): number {
  const arrow = mark?.arrow === (way === RIGHT ? 'later' : 'earlier') ? MARK_REACH + ARROW : 0;
  return Math.max(arrow, HALF_LINE + (side === way ? (lines - 1) * LEADING : 0));
}

/**
 * The lines of a label in a column, with room for its signs, in the widest weight that it may have.
 */
export const linesOf = (event: IndexedEvent, { width }: Column, measure: Measure): string[] =>
  wrap(event.label, width, tailWidth(event, measure), (text) => measure(text, LABEL_FONT, 600));

const labelOf = ({ label }: IndexedEvent, most: number, measure: Measure): string =>
  shorten(label, most, (text) => measure(text, LABEL_FONT, 600));

/** In the wider of the weights that it may have. */
const labelWidth = (event: IndexedEvent, label: string, measure: Measure): number =>
  Math.max(measure(label, LABEL_FONT, 400), measure(label, LABEL_FONT, 600)) +
  tailWidth(event, measure);

/** The number behind a label. Empty if no document is named: a table may lack links. */
export const countOf = ({ documentCount }: IndexedEvent): string =>
  documentCount > 0 ? `${documentCount}` : '';

/** Px from the end of a label's text to the end of its signs. */
export function tailWidth(event: IndexedEvent, measure: Measure): number {
  const count = COUNT_GAP + measure(countOf(event), COUNT_FONT, 600);
  const signs = Number(event.differs) + Number(event.corrected);
  return count + signs * (SIGN_GAP + SIGN_WIDTH);
}
