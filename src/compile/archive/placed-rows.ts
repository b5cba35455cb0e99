/**
 * Gives each row its instant, and puts the rows in the order of their positions. Pure.
 *
 * As in a small timeline (layout/axis/shape.ts), the marks of one day are spread across it. So a row
 * may stand behind others that come later, by at most the length of its unit.
 */
import { ARROW_ORDER, barEnds } from '../../layout/axis/shape.ts';
import type { Extent } from '../../time/extent.ts';
import { Heap } from './heap.ts';
import type { ArchiveRow } from './row.ts';

export interface PlacedRow {
  readonly row: ArchiveRow;
  /** Where its mark stands, or its bar begins and ends; in ms. */
  readonly t0: number;
  readonly t1: number;
  /** From the start of its unit to its mark, in whole ms; 0 for a bar. */
  readonly at: number;
}

const comparePlaced = (a: PlacedRow, b: PlacedRow): number =>
  a.t0 - b.t0 || a.t1 - b.t1 || (a.row.id < b.row.id ? -1 : 1);

/**
 * @param rows sorted as in row.ts
 * @param hull bounds open dates
 */
export function* placeRows(rows: Iterable<ArchiveRow>, hull: Extent): Generator<PlacedRow> {
  const waiting = new Heap(comparePlaced);
  let day: ArchiveRow[] = [];
  let start = -Infinity;
  for (const row of rows) {
    const from = row.time?.from ?? row.extent.from;
    if (from !== start) {
      for (const placed of spread(day)) waiting.push(placed);
      day = [];
      start = from;
      while (waiting.least && waiting.least.t0 < start) yield waiting.pop()!;
    }
    if (row.time === null) waiting.push({ row, ...barEnds(row.extent, hull), at: 0 });
    else if (row.time.isMoment) waiting.push({ row, t0: from, t1: from, at: 0 });
    else day.push(row);
  }
  for (const placed of spread(day)) waiting.push(placed);
  for (let placed = waiting.pop(); placed; placed = waiting.pop()) yield placed;
}

/** The marks of one day. Those that may be earlier come first, those that may be later last. */
function spread(rows: readonly ArchiveRow[]): PlacedRow[] {
  const side = ({ time }: ArchiveRow): number => ARROW_ORDER[time!.arrow ?? 'none'];
  return [...rows]
    .sort((a, b) => side(a) - side(b))
    .map((row, k) => {
      const { from, length } = row.time!;
      const at = Math.round((length * (k + 0.5)) / rows.length);
      return { row, t0: from + at, t1: from + at, at };
    });
}
