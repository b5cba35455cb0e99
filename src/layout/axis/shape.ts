/**
 * What an event is on the time axis: a mark at one instant, or a bar between two. Pure.
 *
 * Its instants are warped, and never depend on zoom or view. So every x is zoom × (one of its
 * instants) + a constant.
 */
import type { Extent } from '../../time/extent.ts';
import { DAY, HOUR } from '../../time/instant.ts';
import { isClock } from '../../time/precision.ts';
import type { DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';
import { isToScale, TO_SCALE, type Warp } from '../../time/warp.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { Bar, BarEnd, Mark } from '../layout.ts';

export interface Shape {
  /** Finite, in warped ms. Equal for a mark. */
  readonly t0: number;
  readonly t1: number;
  /** Where its label stands in a column; for a bar, inside its first day. */
  readonly anchor: number;
  readonly bar: BarShape | null;
  readonly mark: MarkShape | null;
}

export type MarkShape = Pick<Mark, 'known' | 'arrow' | 'approximate'>;

export interface BarShape extends Pick<Bar, 'form' | 'known'> {
  readonly core: { readonly t0: number; readonly t1: number } | null;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

export interface ShapeOptions {
  readonly warp?: Warp;
  /** The label of a bar is spread among the marks of the day on which the bar begins. */
  readonly inColumn?: boolean;
  /** How much of its day each event needs; the same for all if missing. */
  readonly needs?: Needs;
}

/** By event: what it needs before its mark and after it, compared with the others of its day. */
export type Needs = (event: number) => readonly [number, number];

/**
 * The shapes of events, in the same order; in steps. `hull` bounds open dates: it is finite and not
 * empty.
 */
export function* makeShapes(
  events: readonly IndexedEvent[],
  hull: Extent,
  { warp = TO_SCALE, inColumn = false, needs = () => [1, 1] }: ShapeOptions = {},
): Steps<Shape[]> {
  const times = events.map(({ when }) => timeOf(when));
  yield null;
  const bars = events.map(({ when }, i) => (times[i] ? null : barShape(when, hull)));
  yield null;
  const days = times.map((each, i) => {
    const time = each ?? (inColumn ? firstDay(bars[i]!) : null);
    const { at } = events[i]!;
    return time && at !== undefined ? { ...time, from: at, length: 0, isMoment: true } : time;
  });
  const instants = spread(
    days.map((each) => each && warpTime(each, warp)),
    needs,
  );
  yield null;
  return events.map(({ when }, i) => {
    if (!bars[i]) return markShape(when, times[i]!, instants[i]!);
    const bar = isToScale(warp) ? bars[i] : warpShape(bars[i], warp);
    return inColumn ? { ...bar, anchor: instants[i]! } : bar;
  });
}

function warpShape(shape: Shape, { apply }: Warp): Shape {
  const { t0, t1, anchor, bar } = shape;
  const core = bar?.core && { t0: apply(bar.core.t0), t1: apply(bar.core.t1) };
  return {
    ...shape,
    t0: apply(t0),
    t1: apply(t1),
    anchor: apply(anchor),
    bar: bar && { ...bar, core: core ?? null },
  };
}

function warpTime(time: MarkTime, warp: Warp): MarkTime {
  if (isToScale(warp)) return time;
  const from = warp.apply(time.from);
  return { ...time, from, length: warp.apply(time.from + time.length) - from };
}

/** The first day; the last day if only the end is known. */
function firstDay({ t0, t1, bar }: Shape): MarkTime {
  const length = Math.min(DAY, t1 - t0);
  const isLast = bar!.start === 'arrow' && bar!.end !== 'arrow';
  return { from: isLast ? t1 - length : t0, length, isMoment: length <= HOUR, arrow: null };
}

/** The day (or shorter unit) that a mark stands in. */
export interface MarkTime {
  readonly from: number;
  readonly length: number;
  readonly isMoment: boolean;
  readonly arrow: MarkShape['arrow'];
}

/** Null for an event that is drawn as a bar. */
export function timeOf({ form, earliest, latest }: When): MarkTime | null {
  if (form === 'one-of' && !(earliest && latest)) {
    // Anywhere before, or after, a known unit: the mark stands in that unit, and an arrow points
    // away.
    return { ...within((earliest ?? latest)!), arrow: earliest ? 'later' : 'earlier' };
  }
  const isShort =
    form === 'single' && (isClock(earliest!.precision) || earliest!.precision === 'day');
  return isShort ? { ...within(earliest!), arrow: null } : null;
}

const within = ({ precision, from, to }: DateUnit) => ({
  from,
  length: to - from,
  isMoment: isClock(precision),
});

export const ARROW_ORDER = { earlier: 0, none: 1, later: 2 };

/**
 * The instants of marks. The marks of one day are spread across it by their needs, in the order of
 * the events, which follows the documents where they give an order. A mark with a clock time stays
 * at it.
 */
function spread(times: readonly (MarkTime | null)[], needs: Needs): Float64Array {
  const instants = new Float64Array(times.length);
  const days = new Map<number, number[]>();
  times.forEach((time, i) => {
    if (!time) return;
    if (time.isMoment) instants[i] = time.from;
    else {
      const members = days.get(time.from);
      if (members) members.push(i);
      else days.set(time.from, [i]);
    }
  });
  const side = (i: number): number => ARROW_ORDER[times[i]!.arrow ?? 'none'];
  for (const members of days.values()) {
    members.sort((a, b) => side(a) - side(b) || a - b);
    const all = members.reduce((sum, i) => sum + needs(i)[0] + needs(i)[1], 0);
    let used = 0;
    for (const i of members) {
      const { from, length } = times[i]!;
      const [before, after] = needs(i);
      instants[i] = from + (length * (used + before)) / all;
      used += before + after;
    }
  }
  return instants;
}

const markShape = (when: When, { arrow }: MarkTime, place: number): Shape => ({
  t0: place,
  t1: place,
  anchor: place,
  bar: null,
  mark: { known: when.precision, arrow, approximate: when.approximate || when.uncertain },
});

const CAPS = ['cap', 'dashed-cap'] as const;
const SQUARES = ['square', 'dashed'] as const;

function barShape(when: When, hull: Extent): Shape {
  const { form, extent, core, precision: known } = when;
  const open = { start: !Number.isFinite(extent.from), end: !Number.isFinite(extent.to) };
  const { t0, t1 } = barEnds(extent, hull);
  const inexact = when.approximate || when.uncertain;
  const [exact, about] = form === 'one-of' ? CAPS : SQUARES;
  // Each end is marked for itself: of 1984~/2004-06, the start alone is about then.
  const first = isInexact(when.earliest, when.start?.latest) ? about : exact;
  const last = isInexact(when.latest, when.end?.earliest) ? about : exact;
  const single = form === 'single';
  return {
    t0,
    t1,
    anchor: t0,
    bar: {
      form,
      known,
      core: core && { t0: Math.max(core.from, t0), t1: Math.min(core.to, t1) },
      start: open.start ? 'arrow' : first,
      end: open.end ? 'arrow' : last,
    },
    mark: single ? { known, arrow: null, approximate: inexact } : null,
  };
}

/** Of a bar. `hull` bounds an open end. */
export function barEnds({ from, to }: Extent, hull: Extent): { t0: number; t1: number } {
  const t0 = Number.isFinite(from) ? from : Math.min(hull.from, finite(to, hull.from) - DAY);
  return { t0, t1: Number.isFinite(to) ? to : Math.max(hull.to, t0 + DAY) };
}

const isInexact = (...units: readonly (DateUnit | null | undefined)[]): boolean =>
  units.some((unit) => unit && (unit.approximate || unit.uncertain));

const finite = (t: number, otherwise: number): number => (Number.isFinite(t) ? t : otherwise);
