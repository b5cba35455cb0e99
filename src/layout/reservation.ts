/**
 * Rows kept for bars before any mark is placed. Pure.
 *
 * A bar blocks its row for all marks inside it at every zoom, and a mark that is there first
 * blocks the row for the bar. Left to chance, marks would take every row and no bar would ever be
 * whole; so bars choose first: in a quarter of the rows where a mark as important lies inside, else
 * in all but one, which is left to what else begins inside.
 */
import type { BandRows } from './activation.ts';
import { Row } from './row.ts';

/** Share of rows that important marks find free of bars. */
const FREE_SHARE = 3 / 4;

export interface Reservations {
  /** By member: its row; −1 for marks and for bars without one. */
  readonly row: Int32Array;
  /** By row × member: 1 where a bar's reservation keeps that member out. */
  readonly blocked: Uint8Array;
  /** Bars that found no row: each can only be begun. */
  readonly begun: readonly number[];
}

/** `importance` is by member; `ranking` holds members, most important first. */
export function reservations(
  band: BandRows,
  importance: Uint8Array,
  ranking: Int32Array,
): Reservations {
  const { rows: taken, t0, t1 } = band;
  const count = t0.length;
  const rows = taken.map(() => new Row(count));
  const row = new Int32Array(count).fill(-1);
  const blocked = new Uint8Array(taken.length * count);
  const free = Math.max(1, Math.floor(taken.length * FREE_SHARE));
  const spare = Math.max(1, taken.length - 1);
  const begun: number[] = [];
  const marks = markCounts(band, importance);
  for (const member of ranking) {
    if (t0[member] === t1[member] || band.activation[member]! < Infinity) continue;
    const next = firstFrom(t0, t1[member]!, member);
    const important = marks[importance[member]!]!;
    const isCrossed = important[next] !== important[member];
    const open = isCrossed ? taken.length - free : next === member + 1 ? taken.length : spare;
    for (let r = 0; r < open; r++) {
      if (!isClear(band, taken[r]!, member) || !isClear(band, rows[r]!, member)) continue;
      rows[r]!.add(member);
      row[member] = r;
      const first = firstFrom(t0, t0[member]!, 0);
      const last = firstFrom(t0, t1[member]! + 1, member);
      blocked.fill(1, r * count + first, r * count + last);
      break;
    }
    if (row[member]! < 0) begun.push(member);
  }
  return { row, blocked, begun };
}

/** Whether nothing of `row` lies within or across the member's time. */
function isClear({ t0, t1 }: BandRows, row: Row, member: number): boolean {
  const before = row.before(member);
  const after = row.after(member);
  return (before < 0 || t1[before]! < t0[member]!) && (after < 0 || t0[after]! > t1[member]!);
}

/** By importance, then member: how many marks of at least that importance come before it. */
function markCounts({ t0, t1 }: BandRows, importance: Uint8Array): Int32Array[] {
  const most = importance.reduce((a, b) => Math.max(a, b), 0);
  return Array.from({ length: most + 1 }, (_, least) => {
    const counts = new Int32Array(t0.length + 1);
    t0.forEach((t, member) => {
      const counted = t === t1[member] && importance[member]! >= least;
      counts[member + 1] = counts[member]! + (counted ? 1 : 0);
    });
    return counts;
  });
}

/** The first member from `low` on that begins at `t` or later. */
function firstFrom(t0: Float64Array, t: number, low: number): number {
  let high = t0.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (t0[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
