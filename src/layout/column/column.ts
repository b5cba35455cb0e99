/**
 * Where things stand across the page when time runs down it: from the left the words of the axis,
 * the axis with the strip on it, bars, marks, labels. Pure.
 *
 * Labels are one row that stands upright, with sides above and below in place of left and right;
 * what places rows places them, too. Only bars would not go: one of a year would block the column
 * for a year. So they stand beside it, and their label has its place among the marks of the day
 * that they begin on.
 */
import { dateOf } from '../../time/civil-date.ts';
import type { Extent } from '../../time/extent.ts';
import { barColumns } from './bar-columns.ts';
import type { Shape } from '../axis/shape.ts';

export interface Column {
  /** Px for the words of the axis. */
  readonly gutter: number;
  /** Px from the left to the axis, the middle of the nearest bar and of marks, and labels. */
  readonly axisX: number;
  readonly barX: number;
  readonly markX: number;
  readonly labelX: number;
  /** Px that a line may be wide. */
  readonly width: number;
  /** How many bars stand side by side; and by event, in which place; −1 for none. */
  readonly bars: number;
  readonly barColumn: Int8Array;
}

/** Px of width under which time runs down: here alone that is decided. */
const NARROW = 560;
const BARS_MOST = 4;
/** Px from bar to bar. */
export const BAR_PITCH = 7;
/** Px for the axis's words, and where years have more than four digits or are before Christ. */
const GUTTER = { usual: 54, far: 92 };
/** Px from these to the axis, and from there to where nothing of the strip is. */
const AXIS_GAP = 9;
const STRIP_HALF = 7;
/** Px from the middle of marks to that of bars, and to labels. */
const MARK_GAP = 12;
const EDGE = 4;

export const isNarrow = (width: number): boolean => width < NARROW;

export function columnOf(
  shapes: readonly Shape[],
  importance: (event: number) => number,
  hull: Extent,
  chartWidth: number,
): Column {
  const isFar = [hull.from, hull.to].some((t) => Math.abs(dateOf(t).year - 5000) > 4999);
  const gutter = isFar ? GUTTER.far : GUTTER.usual;
  const axisX = gutter + AXIS_GAP;
  const barColumn = barColumns(shapes, importance, BARS_MOST);
  const bars = barColumn.reduce((most, column) => Math.max(most, column + 1), 0);
  const markX = axisX + STRIP_HALF + MARK_GAP + bars * BAR_PITCH;
  const barX = markX - MARK_GAP;
  const labelX = markX + MARK_GAP;
  const width = chartWidth - EDGE - labelX;
  return { gutter, axisX, barX, markX, labelX, width, bars, barColumn };
}
