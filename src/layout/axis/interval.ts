/**
 * The intervals between the ticks of all steps, and the zooms from which ticks have a line and a
 * name. Pure; README.md in src/layout has the reasoning.
 *
 * An interval in which time runs at one pace needs no parts: all its ticks of a step get their names
 * at the same zoom. Only an interval in which the pace changes is divided, and each tick in it has a
 * zoom of its own. So to scale there is next to nothing to prepare.
 */
import type { ClockChange } from '../../time/clock.ts';
import { duration, type Extent } from '../../time/extent.ts';
import { DAY } from '../../time/instant.ts';
import { firstAfter } from '../../time/ordered.ts';
import type { Warp } from '../../time/warp.ts';
import { STEPS, stopsIn, type Stop } from './step.ts';
import type { TickName } from './tick-name.ts';

/** From a stop of a step to the next one. */
export interface Interval {
  /** The index of the step in `STEPS`. */
  readonly level: number;
  readonly stop: Stop;
  /** The instant at which it ends; it begins at its stop. */
  readonly end: number;
  /** Both ends in warped ms. */
  readonly from: number;
  readonly to: number;
  /** The intervals of the next finer step in it. Null if time runs at one pace. */
  readonly parts: (() => readonly Interval[]) | null;
  /** Its own names, from fine to coarse. Its first part may have a finer one for the same stop. */
  readonly names: readonly Named[];
  /** The zoom from which its stop has a name of any kind, and a line without one. */
  readonly named: number;
  readonly lined: number;
  /** The same for the first of all ticks inside it, its own stop not included. */
  readonly namedInside: number;
  readonly linedInside: number;
}

interface Named {
  readonly name: TickName;
  readonly zoom: number;
}

export interface Axis {
  readonly names: readonly TickName[];
  readonly intervals: readonly Interval[];
  readonly changes: readonly ClockChange[];
}

/** The level of single days. */
export const DAY_LEVEL = STEPS.findIndex(({ unit }) => unit === 'day');
/** A day gets a line without a name from this width on, in px. */
export const LINE_SPACING = 9;

/** @param limits the widest view */
export function makeAxis(
  names: readonly TickName[],
  limits: Extent,
  warp: Warp,
  changes: readonly ClockChange[],
): Axis {
  const finest = names[0]!.level;
  const found = STEPS.findIndex(({ shortest }) => shortest >= duration(limits));
  const coarsest = Math.max(finest, found < 0 ? STEPS.length - 1 : found);
  const step = STEPS[coarsest]!;
  const stops = stopsIn(
    step,
    limits.from - 2 * step.shortest,
    limits.to + 2 * step.shortest,
    changes,
  );
  const build = makeBuilder(names, finest, warp, changes);
  const intervals = stops.slice(0, -1).map((stop, i) => build(coarsest, stop, stops[i + 1]!.at));
  return { names, intervals, changes };
}

/** The names of a step, and the least that a tick of this step or a finer one needs, in px per ms. */
interface Level {
  readonly names: readonly TickName[];
  readonly least: number;
}

function levelsOf(names: readonly TickName[]): Level[] {
  let least = Infinity;
  return STEPS.map((_, level) => {
    const own = names.filter((name) => name.level === level);
    for (const { need, step } of own) least = Math.min(least, need / step.shortest);
    return { names: own, least };
  });
}

type Builder = (level: number, stop: Stop, end: number) => Interval;

function makeBuilder(
  names: readonly TickName[],
  finest: number,
  warp: Warp,
  changes: readonly ClockChange[],
): Builder {
  const levels = levelsOf(names);
  const build: Builder = (level, stop, end) => {
    const [from, to] = [warp.apply(stop.at), warp.apply(end)];
    const own = { level, stop, end, from, to };
    if (level === finest || !hasKnot(warp, stop.at, end)) return atOnePace(own, levels);
    const parts = partsOf(own, changes, build);
    const isEven = parts.every((part) => !part.parts);
    // A year of days is a lot of objects: those that are easily made again are not kept.
    return divide(own, parts, levels, isEven ? () => partsOf(own, changes, build) : () => parts);
  };
  return build;
}

function partsOf({ level, stop, end }: Ends, changes: readonly ClockChange[], build: Builder) {
  const stops = stopsWithin(level - 1, stop, end, changes);
  return stops.map((each, i) => build(level - 1, each, stops[i + 1]?.at ?? end));
}

/** The stops of a finer step, beginning with the interval's own. */
function stopsWithin(
  level: number,
  own: Stop,
  end: number,
  changes: readonly ClockChange[],
): Stop[] {
  // On a day on which clocks change, the stops of two steps may be apart by a rounding error.
  const inside = stopsIn(STEPS[level]!, own.at, end, changes).filter(
    ({ at }) => at > own.at + 1 && at < end - 1,
  );
  return [own, ...inside];
}

function hasKnot({ knots }: Warp, from: number, to: number): boolean {
  const next = knots[firstAfter(knots, from)];
  return next !== undefined && next < to;
}

type Ends = Pick<Interval, 'level' | 'stop' | 'end' | 'from' | 'to'>;

/** The zoom at which ticks of a step get this name, where a ms of time is `pace` warped ms. */
export const zoomAtPace = ({ need, step }: TickName, pace: number): number =>
  need / (step.shortest * pace);

export const paceOf = ({ stop, end, from, to }: Ends): number => (to - from) / (end - stop.at);

function atOnePace(own: Ends, levels: readonly Level[]): Interval {
  const { level, stop, end, from, to } = own;
  const pace = paceOf(own);
  const lined = LINE_SPACING / (pace * DAY);
  // Written out: there may be a hundred thousand of these, and spreading takes several times as long.
  return {
    level,
    stop,
    end,
    from,
    to,
    parts: null,
    names: NONE,
    named: levels[level]!.least / pace,
    lined: level >= DAY_LEVEL ? lined : Infinity,
    namedInside: (levels[level - 1]?.least ?? Infinity) / pace,
    linedInside: level > DAY_LEVEL ? lined : Infinity,
  };
}

const NONE: readonly Named[] = [];

function divide(
  own: Ends,
  parts: readonly Interval[],
  levels: readonly Level[],
  partsAgain: () => readonly Interval[],
): Interval {
  const [first, ...rest] = parts as [Interval, ...Interval[]];
  const names: Named[] = [];
  let { named } = first;
  // A longer month counts as if it were the shortest, so that all months of one pace come at once.
  const { shortest, unit, size } = STEPS[own.level]!;
  const width = (own.to - own.from) / Math.max(1, (own.end - own.stop.at) / shortest);
  // At an uneven pace a reader expects no fives and tens, but the days that have room.
  const isNatural = size === 1 || unit === 'time' || unit === 'year';
  for (const name of isNatural ? levels[own.level]!.names : []) {
    if (name.need / width >= named) continue;
    named = name.need / width;
    names.push({ name, zoom: named });
  }
  let { namedInside, linedInside } = first;
  for (const part of rest) {
    namedInside = Math.min(namedInside, part.named, part.namedInside);
    linedInside = Math.min(linedInside, part.lined, part.linedInside);
  }
  const lined = own.level === DAY_LEVEL ? LINE_SPACING / (own.to - own.from) : first.lined;
  return { ...own, parts: partsAgain, names, named, lined, namedInside, linedInside };
}

/** The finest name that the stop of an interval has at a zoom. */
export function nameAt(
  interval: Interval,
  { names }: Pick<Axis, 'names'>,
  zoom: number,
): TickName | undefined {
  if (interval.named > zoom) return undefined;
  if (interval.parts)
    return (
      nameAt(interval.parts()[0]!, { names }, zoom) ??
      interval.names.find((each) => each.zoom <= zoom)?.name
    );
  const pace = paceOf(interval);
  return names.find((each) => each.level <= interval.level && zoomAtPace(each, pace) <= zoom);
}
