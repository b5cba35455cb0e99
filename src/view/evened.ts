/**
 * Evened time: a warp by which stretches with many events get more room than they would to scale,
 * and quiet ones less. Pure.
 *
 * All the room is shared out equally among the events. Each gives its part to three stretches: to
 * the day, month or year of its own date, to the burst that it belongs to (home is one), and to all
 * of time. So the busier a day is, the wider it is; no day of a burst becomes too narrow for its
 * number; and nothing vanishes. The warp follows from the timeline and from nothing else, so no
 * width, filter or view can change it.
 */
import { duration, extent, overlaps, type Extent } from '../time/extent.ts';
import { DAY } from '../time/instant.ts';
import { makeWarp, type Pace } from '../time/paced-warp.ts';
import { TO_SCALE, warpedLength, warpExtent, type Warp } from '../time/warp.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';
import { cellsOf, type Cell } from './cell.ts';

/** The parts of an event's room. What is left goes to all of time. */
export interface Shares {
  readonly own: number;
  readonly burst: number;
}

/** When time runs to the right, no day of a burst gets less than half of what it has to scale. */
export const ACROSS: Shares = { own: 0.35, burst: 0.45 };
/** In a column each label takes its own height, so busy days need nearly all of it. */
export const DOWN: Shares = { own: 0.6, burst: 0.2 };

/** A quiet time of this share of the whole ends a burst. */
const QUIET = 1 / 24;
/** A burst is widened by this share of its length on both sides, so that its edges are visible. */
const AROUND = 1 / 8;
/** Fewer events than this do not make a burst. */
const LEAST = 3;
/** If the paces on both sides of the edge of a burst differ by this factor, the axis has a break. */
const BREAK = 8;

/** @param all from the first to the last known date, with home */
export function evenedWarp({ home, events }: TimelineIndex, all: Extent, shares: Shares): Warp {
  const cells = cellsOf(events).filter((cell) => overlaps(cell, all));
  if (cells.length === 0) return TO_SCALE;
  const bursts = burstsOf(cells, home, all);
  const whole = duration(all);
  const inBursts = bursts.reduce((sum, { count }) => sum + count, 0);
  const rest = 1 - shares.own - (shares.burst * inBursts) / cells.length;
  const paceOf = (share: number, stretch: Extent): number =>
    (share * whole) / duration(stretch) / cells.length;
  const paces = sumPaces([
    { ...all, pace: rest },
    ...alike(cells).map(({ cell, count }) => ({
      from: cell.from,
      to: cell.to,
      pace: paceOf(shares.own * count, cell),
    })),
    ...bursts.map((burst) => ({ ...burst, pace: paceOf(shares.burst * burst.count, burst) })),
  ]).filter(({ from }) => from < all.to);
  const raw = makeWarp(paces, home.from);
  // Home is as long as to scale, so that a zoom means about the same in both.
  const factor = duration(home) / warpedLength(warpExtent(raw, home));
  // Outside of all dates, time goes on as in home if that ends there, or else as in quiet times.
  const beyond = (t: number): number =>
    t >= home.from - DAY && t <= home.to + DAY ? 1 : rest * factor;
  return makeWarp(
    [
      { from: Math.min(all.from - DAY, all.from - whole), rate: beyond(all.from) },
      ...paces.map(({ from, rate }) => ({ from: Math.max(from, all.from), rate: rate * factor })),
      { from: all.to, rate: beyond(all.to) },
    ],
    home.from,
    bursts.flatMap((burst) => breaksOf(burst, raw, all)),
  );
}

/** Equal cells, which are neighbours, taken together. */
function alike(cells: readonly Cell[]): { readonly cell: Cell; count: number }[] {
  const groups: { readonly cell: Cell; count: number }[] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last?.cell.from === cell.from && last.cell.to === cell.to) last.count++;
    else groups.push({ cell, count: 1 });
  }
  return groups;
}

interface Burst extends Extent {
  readonly count: number;
}

/** Home, and where events crowd before and after it. */
function burstsOf(cells: readonly Cell[], home: Extent, all: Extent): Burst[] {
  const quiet = QUIET * duration(all);
  const isHome = ({ from }: Extent): boolean => from >= home.from && from < home.to;
  const groups: { from: number; to: number; count: number }[] = [];
  for (const cell of cells) {
    if (isHome(cell) || !cell.isExact || duration(cell) > quiet) continue;
    const last = groups.at(-1);
    const isBesideHome = last && last.from < home.from !== cell.from < home.from;
    if (!last || isBesideHome || cell.from - last.to > quiet) groups.push({ ...cell, count: 1 });
    else {
      last.to = Math.max(last.to, cell.to);
      last.count++;
    }
  }
  const count = cells.filter(isHome).length;
  const widened = [
    ...groups.filter((group) => group.count >= LEAST),
    ...(count > 0 ? [{ ...home, count }] : []),
  ]
    .map((burst) => {
      const more = Math.ceil(((burst.to - burst.from) * AROUND) / DAY) * DAY;
      return { ...burst, from: burst.from - more, to: burst.to + more };
    })
    .sort((a, b) => a.from - b.from);
  widened.forEach((burst, k) => {
    const next = widened[k + 1];
    if (next && burst.to > next.from)
      burst.to = next.from = Math.floor((burst.to + next.from) / 2 / DAY) * DAY;
  });
  return widened
    .map(({ from, to, count }) => ({
      ...extent(Math.max(from, all.from), Math.min(to, all.to)),
      count,
    }))
    .filter((burst) => duration(burst) > 0);
}

/** The edges of a burst at which the pace changes so much that the axis has a break. */
function breaksOf(burst: Extent, warp: Warp, all: Extent): number[] {
  const { from, to } = burst;
  const length = duration(burst);
  const pace = warpedLength(warpExtent(warp, burst)) / length;
  const differs = (from: number, to: number): boolean => {
    const other = warpedLength(warpExtent(warp, extent(from, to))) / (to - from);
    return pace / other >= BREAK || other / pace >= BREAK;
  };
  return [
    ...(from > all.from && differs(Math.max(all.from, from - length), from) ? [from] : []),
    ...(to < all.to && differs(to, Math.min(all.to, to + length)) ? [to] : []),
  ];
}

/** A stretch and the pace that it adds. */
interface Lent extends Extent {
  readonly pace: number;
}

/**
 * The sum of all paces from each instant at which it changes. It is kept by order of magnitude, and
 * each of these sums starts from 0 again when nothing is left in it: otherwise a pace of one second
 * within billions of years would leave its rounding error behind.
 */
function sumPaces(lent: readonly Lent[]): Pace[] {
  const magnitude = lent.map(({ pace }) => Math.ceil(Math.log2(pace)));
  const least = magnitude.reduce((a, b) => Math.min(a, b), Infinity);
  const ends = lent
    .flatMap(({ from, to, pace }, i) => {
      const of = magnitude[i]! - least;
      return [
        { at: from, pace, of, count: 1 },
        { at: to, pace: -pace, of, count: -1 },
      ];
    })
    .sort((a, b) => a.at - b.at);
  const sums: number[] = [];
  const counts: number[] = [];
  const paces: Pace[] = [];
  ends.forEach(({ at, pace, of, count }, k) => {
    counts[of] = (counts[of] ?? 0) + count;
    sums[of] = counts[of] === 0 ? 0 : (sums[of] ?? 0) + pace;
    if (ends[k + 1]?.at === at) return;
    paces.push({ from: at, rate: sums.reduce((a, b) => a + b, 0) });
  });
  return paces;
}
