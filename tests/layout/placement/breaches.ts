/** The rule of placement, checked exactly: for every two events of a row, max(aᵢ, aⱼ) ≥ σᵢⱼ. */
import { warpedLength } from '../../../src/time/warp.ts';
import type { Placement } from '../../../src/layout/index.ts';
import { BAR_GAP } from '../../../src/layout/placement/activation.ts';
import type { Index } from '../../../src/layout/placement/query.ts';

/** A relative difference up to this is rounding. */
const EPSILON = 1e-12;

/**
 * Pairs of events that may touch when both show. Each event is compared with those that stand beside
 * it when it begins to show: what keeps clear of these keeps clear of all beyond them.
 */
export function breaches(placement: Placement, scaled = 1): string[] {
  const { entries: e, positions, band } = placement;
  const found: string[] = [];
  // No view is wider than the widest.
  const widest = placement.length / warpedLength(placement.limits);
  const activation = positions.activation.map((zoom) => Math.max(zoom * scaled, widest));
  const reach = (of: typeof e.leftward, i: number): number => of[positions.side[i] as 0 | 1][i]!;
  /** The zoom from which `i` and the later `j` are clear of each other. */
  const clearFrom = (i: number, j: number): number => {
    const [starts, clear] = [e.t0[j]! - e.t0[i]!, e.t0[j]! - e.t1[i]!];
    if (starts <= 0 || clear <= 0) return Infinity;
    const left = reach(e.leftward, j);
    const labels = (reach(e.rightward, i) + left) / starts;
    return e.t1[i]! > e.t0[i]! ? Math.max(labels, (BAR_GAP + left) / clear) : labels;
  };
  for (const row of rows()) {
    // Taking away those that show last, one after the other, leaves beside each event those that
    // show when it begins to.
    const before = new Map(row.map((i, k) => [i, row[k - 1]]));
    const after = new Map(row.map((i, k) => [i, row[k + 1]]));
    const lastFirst = [...row].sort((i, j) => activation[j]! - activation[i]! || j - i);
    for (const i of lastFirst) {
      const [left, right] = [before.get(i), after.get(i)];
      const shows = activation[i]! * (1 + EPSILON);
      if (left !== undefined && clearFrom(left, i) > shows) found.push(`${left} touches ${i}`);
      if (right !== undefined && clearFrom(i, right) > shows) found.push(`${i} touches ${right}`);
      if (left !== undefined) after.set(left, right);
      if (right !== undefined) before.set(right, left);
    }
  }
  return found;

  function rows(): Iterable<number[]> {
    const rows = new Map<string, number[]>();
    for (let i = 0; i < e.count; i++) {
      if (positions.activation[i] === Infinity) continue;
      const key = `${band[i]}/${positions.row[i]}`;
      const row = rows.get(key);
      if (row) row.push(i);
      else rows.set(key, [i]);
    }
    return rows.values();
  }
}

export function tilesOf(index: Index): Index[] {
  return [index, ...index.parts.flatMap(tilesOf)];
}

/** Lets labels show that a wall keeps from showing: what it holds begins with its tile. */
export function forgetWalls({ index, entries: e, positions }: Placement): void {
  for (const { walls, least, octaves } of tilesOf(index))
    for (const i of octaves.flatMap(({ entries }) => [...entries])) {
      const side = positions.side[i] as 0 | 1;
      const left = e.leftward[side][i]! / (e.t0[i]! - walls.from);
      const right = e.rightward[side][i]! / (walls.to - e.t0[i]!);
      const held = Math.max(left, right);
      if (Math.abs(held / positions.activation[i]! - 1) < 1e-9) positions.activation[i] = least;
    }
}
