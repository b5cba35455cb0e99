/**
 * The column: how things stand when time runs down a narrow page. From left to right: the text of
 * the axis, the axis with the strip on it, bars, marks, labels. Pure.
 *
 * Labels form a single row turned upright: their sides are above and below instead of left and
 * right, and the same code that places rows places them. Bars cannot stand in that row, because a
 * bar of a year would block it for a year. So they stand beside it on tracks, and the label of a
 * bar is spread among the marks of the day on which it begins.
 */
import { dateOf } from '../../time/civil-date.ts';
import type { Extent } from '../../time/extent.ts';
import { assignTracks } from './bar-tracks.ts';
import type { Shape } from '../axis/shape.ts';

export interface Column {
  /** Px for the text of the axis. */
  readonly gutter: number;
  /** Px from the left edge to the axis, to the nearest bar, to the marks and to the labels. */
  readonly axisX: number;
  readonly barX: number;
  readonly markX: number;
  readonly labelX: number;
  /** The maximum width of a line, in px. */
  readonly width: number;
  /** The number of tracks; and by event, the track of its bar, −1 for none. */
  readonly tracks: number;
  readonly barTrack: Int8Array;
}

const BARS_MOST = 4;
/** Px from one track to the next. */
export const BAR_PITCH = 7;
/** Px for the text of the axis; `far` for years before Christ or with more than four digits. */
const GUTTER = { usual: 54, far: 92 };
/** Px from this text to the axis, and from the axis to the right edge of the strip. */
const AXIS_GAP = 9;
const STRIP_HALF = 7;
/** Px from the middle of the marks to the nearest track, and to the labels. */
const MARK_GAP = 12;
const EDGE = 4;

export function layOutColumn(
  shapes: readonly Shape[],
  importance: (event: number) => number,
  hull: Extent,
  chartWidth: number,
): Column {
  const isFar = [hull.from, hull.to].some((t) => Math.abs(dateOf(t).year - 5000) > 4999);
  const gutter = isFar ? GUTTER.far : GUTTER.usual;
  const axisX = gutter + AXIS_GAP;
  const barTrack = assignTracks(shapes, importance, BARS_MOST);
  const tracks = barTrack.reduce((most, track) => Math.max(most, track + 1), 0);
  const markX = axisX + STRIP_HALF + MARK_GAP + tracks * BAR_PITCH;
  const barX = markX - MARK_GAP;
  const labelX = markX + MARK_GAP;
  const width = chartWidth - EDGE - labelX;
  return { gutter, axisX, barX, markX, labelX, width, tracks, barTrack };
}
