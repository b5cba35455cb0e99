/**
 * Rows kept for bars before any mark is placed. Pure.
 *
 * A bar blocks its row for all marks inside it at every zoom, and a mark that is there first
 * blocks the row for the bar. Left to chance, marks would take every row and no bar would ever
 * show; so bars choose first, and a third of the rows stay theirs only where no mark as important
 * lies inside.
 */
import type { Entries } from './entry.ts';
import { Row } from './row.ts';

const FREE_SHARE = 1 / 3;

export interface Reservations {
  /** By row: the bars that hold it. */
  readonly rows: readonly Row[];
  /** By member: its row; −1 for marks and for bars without one. */
  readonly row: Int32Array;
}

/** `taken` are rows' members that are placed already. */
export function reservations(
  e: Entries,
  members: Int32Array,
  ranking: Int32Array,
  taken: readonly Row[],
): Reservations {
  const rows = taken.map(() => new Row(members.length));
  const row = new Int32Array(members.length).fill(-1);
  const free = Math.max(1, Math.floor(taken.length * FREE_SHARE));
  const isMark = (local: number): boolean => e.shape[members[local]!]!.bar === null;
  const counts = markCounts(e, members);
  for (const local of ranking) {
    if (isMark(local)) continue;
    const t1 = e.t1[members[local]!]!;
    const next = firstFrom(e, members, t1);
    const important = counts[e.importance[members[local]!]!]!;
    const lone = important[next]! === important[local]!;
    const open = lone ? taken.length : taken.length - free;
    for (let r = 0; r < open; r++) {
      if (!isClear(e, members, taken[r]!, local) || !isClear(e, members, rows[r]!, local)) continue;
      rows[r]!.add(local);
      row[local] = r;
      break;
    }
  }
  return { rows, row };
}

/** Whether nothing of `row` lies within or across the member's time. */
export function isClear(e: Entries, members: Int32Array, row: Row, local: number): boolean {
  const before = row.before(local);
  const after = row.after(local);
  return (
    (before < 0 || e.t1[members[before]!]! < e.t0[members[local]!]!) &&
    (after < 0 || e.t0[members[after]!]! > e.t1[members[local]!]!)
  );
}

/** By importance, then member: how many marks of at least that importance come before it. */
function markCounts(e: Entries, members: Int32Array): Int32Array[] {
  const most = members.reduce((max, i) => Math.max(max, e.importance[i]!), 0);
  return Array.from({ length: most + 1 }, (_, importance) => {
    const counts = new Int32Array(members.length + 1);
    members.forEach((i, local) => {
      const counted = e.shape[i]!.bar === null && e.importance[i]! >= importance;
      counts[local + 1] = counts[local]! + (counted ? 1 : 0);
    });
    return counts;
  });
}

/** The first member that begins at `t` or later. */
export function firstFrom(e: Entries, members: Int32Array, t: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (e.t0[members[middle]!]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
