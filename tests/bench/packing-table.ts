/**
 * How many labels placements show at each zoom, compared with other ways to label the same frames.
 */
import { homeExtent, type Placement, widestExtent } from '../../src/layout/index.ts';
import type { Size } from '../../src/layout/layout.ts';
import { findInView } from '../../src/layout/placement/query.ts';
import { scale } from '../../src/layout/axis/scale.ts';
import { duration, extent, type Extent } from '../../src/time/extent.ts';
import { firstFit, greedy, inView, optimum, wholeOptimum } from './packing.ts';

/** Means over the views at one zoom, in events. */
export interface PackingRow {
  readonly inView: number;
  readonly labelled: number;
  readonly greedy: number;
  readonly firstFit: number;
  /** The most that any packing of the frame could show. */
  readonly possible: number;
  /** Of the twenty most important events in view: how many are labelled, and how many could be. */
  readonly top: number;
  readonly topPossible: number;
}

const SHARES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64];
const PLACES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** By zoom, from the widest view on. */
export const packingTable = (placements: readonly Placement[], { width }: Size): PackingRow[] =>
  SHARES.map((share) =>
    mean(
      placements.flatMap((placement) =>
        PLACES.map((place) => counted(placement, part(placement, place, share), width, optimum)),
      ),
    ),
  );

/** At home, where no edge may cut a label off. */
export const homeRow = (placements: readonly Placement[], { width }: Size): PackingRow =>
  mean(
    placements.map((placement) => counted(placement, homeExtent(placement), width, wholeOptimum)),
  );

function mean(rows: readonly PackingRow[]): PackingRow {
  const of = (key: keyof PackingRow): number =>
    rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return {
    inView: of('inView'),
    labelled: of('labelled'),
    greedy: of('greedy'),
    firstFit: of('firstFit'),
    possible: of('possible'),
    top: of('top'),
    topPossible: of('topPossible'),
  };
}

/** A share of the whole timeline, around a point in it. */
export function part(placement: Placement, place: number, share: number): Extent {
  const limits = widestExtent(placement);
  const length = duration(limits) * share;
  const from = limits.from + (duration(limits) - length) * place;
  return extent(from, from + length);
}

function counted(
  placement: Placement,
  shown: Extent,
  width: number,
  most: typeof optimum,
): PackingRow {
  const { entries, positions, index } = placement;
  const frame = { placement, extent: shown, width };
  const all = inView(frame);
  const drawn = new Set(findInView(index, entries, positions, scale(shown, width)));
  const labelled = all.filter((i) => drawn.has(i));
  const least = all.map((i) => entries.importance[i]!).sort((a, b) => b - a)[19] ?? 1;
  // Many events are as important as the twentieth: any twenty of those will do.
  const top = (list: readonly number[]): number[] =>
    list.filter((i) => entries.importance[i]! >= least);
  return {
    inView: all.length,
    labelled: labelled.length,
    greedy: greedy(frame, all),
    firstFit: firstFit(frame, all),
    possible: most(frame, all),
    top: Math.min(20, top(labelled).length),
    topPossible: Math.min(20, most(frame, top(all))),
  };
}
