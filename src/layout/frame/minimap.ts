/**
 * The whole timeline in one line: how many events there are at each time, by lane, and its axis. It
 * is always to scale. Pure.
 */
import type { Extent } from '../../time/extent.ts';
import { TO_SCALE, unwarpExtent } from '../../time/warp.ts';
import type { Tick } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { scale, x } from '../axis/scale.ts';
import { makeAxis } from '../axis/interval.ts';
import { makeTickNames } from '../axis/tick-name.ts';
import { layOutTicks } from '../axis/ticks.ts';
import { visibleTicks } from '../axis/visible-ticks.ts';

export interface Minimap {
  /** The widest view: the left and right edge of the minimap. */
  readonly extent: Extent;
  readonly bins: readonly Bin[];
  /** The largest total of any bin. */
  readonly most: number;
  /** `labelY` is 0, because the page decides where the minimap stands. */
  readonly ticks: readonly Tick[];
}

/** A narrow strip of the minimap. Bins without events are left out. */
export interface Bin {
  /** Px from the left edge, and width in px. */
  readonly x: number;
  readonly width: number;
  readonly total: number;
  /** Number of events, by lane index. */
  readonly lanes: readonly number[];
}

/** Bins of `binWidth` px. An event that lasted counts in every bin that it touches. */
export function minimap(placement: Placement, width: number, binWidth = 6): Minimap {
  const { entries: e, timeline, measure, words, hours, warp } = placement;
  const limits = unwarpExtent(warp, placement.limits);
  const view = scale(limits, width);
  const names = makeTickNames({ limits, measure, words, hours, inColumn: false });
  const axis = makeAxis(names, limits, TO_SCALE, timeline.clockChanges);
  const count = Math.max(1, Math.ceil(width / binWidth));
  const binOf = (t: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(x(view, t) / binWidth)));
  // Changes up and down, summed in one pass, so that a long bar costs no more than a mark.
  const changes = timeline.lanes.map(() => new Int32Array(count + 1));
  for (let i = 0; i < e.count; i++) {
    const change = changes[e.lane[i]!];
    if (!change) continue;
    const [t0, t1] = [warp.invert(e.shape[i]!.t0), warp.invert(e.shape[i]!.t1)];
    change[binOf(t0)]!++;
    // The end instant of a bar is not part of it.
    change[binOf(Math.max(t0, t1 - 1)) + 1]!--;
  }
  const levels = changes.map(() => 0);
  const bins: Bin[] = [];
  for (let bin = 0; bin < count; bin++) {
    changes.forEach((change, lane) => (levels[lane]! += change[bin]!));
    const total = levels.reduce((a, b) => a + b, 0);
    if (total > 0) bins.push({ x: bin * binWidth, width: binWidth, total, lanes: [...levels] });
  }
  return {
    extent: limits,
    bins,
    most: bins.reduce((most, { total }) => Math.max(most, total), 0),
    ticks: layOutTicks(visibleTicks(axis, view), width, 0, measure, words),
  };
}
