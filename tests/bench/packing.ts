/**
 * Other ways to label a single frame, for comparison. Unlike the placement, they make labels pop.
 */
import { BAR_GAP } from '../../src/layout/placement/activation.ts';
import { LEFT, RIGHT, type Side } from '../../src/layout/placement/entry.ts';
import type { Placement } from '../../src/layout/index.ts';
import type { Extent } from '../../src/time/extent.ts';

export interface Frame {
  readonly placement: Placement;
  readonly extent: Extent;
  readonly width: number;
}

/** Entries whose instant is in view; for a bar, its middle. */
export function inView({ placement, extent }: Frame): number[] {
  const { instant, count } = placement.entries;
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) => instant[i]! >= extent.from && instant[i]! < extent.to,
  );
}

interface Candidate {
  readonly i: number;
  readonly left: number;
  readonly right: number;
}

function candidate({ placement, extent, width }: Frame, i: number, side: Side): Candidate {
  const { t0, shape, leftward, rightward } = placement.entries;
  const zoom = width / (extent.to - extent.from);
  const x0 = (t0[i]! - extent.from) * zoom;
  const x1 = (shape[i]!.t1 - extent.from) * zoom;
  return {
    i,
    left: x0 - leftward[side][i]!,
    right: Math.max(x0 + rightward[side][i]!, x1 + BAR_GAP),
  };
}

const sides = ({ placement }: Frame, i: number): readonly Side[] =>
  placement.entries.shape[i]!.bar ? [RIGHT] : [RIGHT, LEFT];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** For each band, how many of `entries` belong to it, packed into its rows by `pack`. */
function perBand(
  frame: Frame,
  entries: readonly number[],
  pack: (own: number[], rows: number) => number,
): number {
  return sum(
    frame.placement.bands.map(({ members, rows }) => {
      const own = new Set(members);
      return pack(
        entries.filter((i) => own.has(i)),
        rows,
      );
    }),
  );
}

/**
 * As many labels as possible, short ones first, whatever their importance: the one that ends first
 * goes into the row with the least room before it. Exact for one side (Faigle and Nawijn; Carlisle
 * and Lloyd), and nearly so for two.
 */
export const optimum = (
  frame: Frame,
  entries: readonly number[],
  may: (i: number, side: Side) => boolean = () => true,
): number =>
  perBand(frame, entries, (own, rows) => {
    const ends = new Array<number>(rows).fill(-Infinity);
    const placed = new Set<number>();
    const all = own.flatMap((i) =>
      sides(frame, i)
        .filter((side) => may(i, side))
        .map((side) => candidate(frame, i, side)),
    );
    for (const { i, left, right } of all.sort((a, b) => a.right - b.right)) {
      const fitting = ends.filter((end) => end <= left);
      if (placed.has(i) || fitting.length === 0) continue;
      ends[ends.indexOf(Math.max(...fitting))] = right;
      placed.add(i);
    }
    return placed.size;
  });

/** The same for labels that no edge of the view cuts off, as at home. */
export const wholeOptimum = (frame: Frame, entries: readonly number[]): number =>
  optimum(frame, entries, (i, side) => {
    const { placement, extent, width } = frame;
    const { t0, shape, leftward, rightward } = placement.entries;
    const x0 = ((t0[i]! - extent.from) * width) / (extent.to - extent.from);
    // The label of a bar that began before the view slides into it.
    const start = shape[i]!.bar ? Math.max(0, x0) : x0;
    return (
      start - (shape[i]!.bar ? 0 : leftward[side][i]!) >= 0 && start + rightward[side][i]! <= width
    );
  });

/** In order of importance, each where there is room in this frame. */
export const greedy = (frame: Frame, entries: readonly number[]): number => {
  const { importance } = frame.placement.entries;
  return perBand(frame, entries, (own, rows) => {
    const taken: Candidate[][] = Array.from({ length: rows }, () => []);
    return own
      .sort((a, b) => importance[b]! - importance[a]! || a - b)
      .filter((i) => {
        for (const row of taken) {
          for (const side of sides(frame, i)) {
            const it = candidate(frame, i, side);
            if (row.some((other) => other.left < it.right && it.left < other.right)) continue;
            row.push(it);
            return true;
          }
        }
        return false;
      }).length;
  });
};

/** In order of time, labels on the right, in the first free row. */
export const firstFit = (frame: Frame, entries: readonly number[]): number =>
  perBand(frame, entries, (own, rows) => {
    const ends = new Array<number>(rows).fill(-Infinity);
    return own.filter((i) => {
      const { left, right } = candidate(frame, i, RIGHT);
      const row = ends.findIndex((end) => end <= left);
      if (row >= 0) ends[row] = right;
      return row >= 0;
    }).length;
  });
