/** The ticks of a frame, with what each is called: those of the intervals in view. Pure. */
import { DAY } from '../../time/instant.ts';
import {
  DAY_LEVEL,
  LINE_SPACING,
  nameAt,
  paceOf,
  zoomAtPace,
  type Axis,
  type Interval,
} from './interval.ts';
import { x, type Scale } from './scale.ts';
import { STEPS, stopsIn, type Stop } from './step.ts';
import type { TickName } from './tick-name.ts';

export interface VisibleTick {
  readonly stop: Stop;
  /** Px from the left edge; negative for a tick whose name sticks to that edge. */
  readonly x: number;
  /** Null for a line without a name. */
  readonly name: TickName | null;
  /** Whether single days have their lines here. */
  readonly hasDays: boolean;
}

/**
 * In order of time. The first one may stand before the view: its name is that of the day, month or
 * year in which the view begins.
 */
export function visibleTicks(axis: Axis, view: Scale): VisibleTick[] {
  const ticks: VisibleTick[] = [];
  /** The finest so far, if any. */
  const sticky: VisibleTick[] = [];
  const stick = (stop: Stop, name: TickName | undefined): void => {
    // "25" for the days from 25 to 31 would be wrong on the 30th, and so would an hour.
    if (name?.step.size !== 1 || name.step.unit === 'time') return;
    const px = x(view, view.warp.apply(stop.at));
    sticky[0] = { stop, x: px, name, hasDays: name.level <= DAY_LEVEL };
  };
  const visit = (interval: Interval, isOwn: boolean): void => {
    const { from, to } = interval;
    if (to <= view.from || from > view.to) return;
    const isBefore = from < view.from;
    const hasDays = interval.lined <= view.zoom;
    const name = nameAt(interval, axis, view.zoom);
    if (isBefore) stick(interval.stop, ofLevel(name, interval.level));
    else if (isOwn && (name || hasDays)) {
      ticks.push({ stop: interval.stop, x: x(view, from), name: name ?? null, hasDays });
    }
    if (Math.min(interval.namedInside, interval.linedInside) > view.zoom) return;
    if (interval.parts) interval.parts().forEach((part, k) => visit(part, k > 0));
    else visitStops(interval);
  };
  const visitStops = (interval: Interval): void => {
    const pace = paceOf(interval);
    const name = axis.names.find(
      (each) => each.level < interval.level && zoomAtPace(each, pace) <= view.zoom,
    );
    const hasDays = LINE_SPACING / (pace * DAY) <= view.zoom;
    const { from, to } = view.extent;
    const stopsOf = (level: number): Stop[] => {
      const step = STEPS[level]!;
      const first = Math.max(interval.stop.at, from - 2 * step.shortest);
      return stopsIn(step, first, Math.min(interval.end, to), axis.changes).filter(
        ({ at }) => at > interval.stop.at + 1 && at < interval.end - 1,
      );
    };
    const named = name ? stopsOf(name.level) : [];
    if (interval.from < view.from)
      stick(named.findLast(({ at }) => at < from) ?? interval.stop, name);
    const known = new Set(named.map(({ at }) => at));
    // The stops of coarser steps are among the days.
    const isCoarse = (name?.level ?? Infinity) > DAY_LEVEL;
    for (const stop of hasDays && isCoarse ? stopsOf(DAY_LEVEL) : named) {
      if (stop.at < from) continue;
      const own = name && known.has(stop.at) ? name : null;
      ticks.push({ stop, name: own, x: x(view, view.warp.apply(stop.at)), hasDays });
    }
  };
  for (const interval of axis.intervals) visit(interval, true);
  const first = ticks.find(({ name }) => name);
  const isFine = (name: TickName | null): boolean =>
    !first || (name !== null && name.level <= first.name!.level);
  return [...sticky.filter(({ name }) => isFine(name)), ...ticks];
}

/** Only the name of the interval itself holds for all of it. */
const ofLevel = (name: TickName | undefined, level: number): TickName | undefined =>
  name?.level === level ? name : undefined;
