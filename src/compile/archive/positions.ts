/**
 * Finds the instant and the position of each row: see archive/README.md. Pure.
 *
 * As in a small timeline (layout/axis/shape.ts), the marks of one day are spread across it.
 */
import { barEnds } from '../../layout/axis/shape.ts';
import type { Extent } from '../../time/extent.ts';
import { sortByNumber } from './sorting/number-sort.ts';
import type { IdList } from './sorting/id-list.ts';
import { BAR } from './row-date.ts';
import type { RowNumbers } from './row-numbers.ts';

export interface Positions {
  /** By position: the number of the row. */
  readonly order: Uint32Array;
  /** By position, in ms. */
  readonly instants: Float64Array;
}

/** @param hull bounds open dates */
export function findPositions(numbers: RowNumbers, ids: IdList, hull: Extent): Positions {
  const { count, kinds, from } = numbers;
  const starts = from.slice(0, count);
  for (let i = 0; i < count; i++)
    if (kinds[i] === BAR) starts[i] = barEnds(numbers.extentOf(i), hull).t0;
  spreadDays(numbers, ids, starts);
  const order = indices(count);
  const instants = sortByNumber(order, starts);
  const end = (i: number): number =>
    kinds[i] === BAR ? barEnds(numbers.extentOf(i), hull).t1 : starts[i]!;
  for (const [first, last] of sameIn(instants)) {
    const tied = order.subarray(first, last);
    if (tied.some((i) => end(i) !== end(tied[0]!))) tied.sort((i, j) => compare(end(i), end(j)));
    const ends = new Float64Array(tied.length);
    for (let k = 0; k < tied.length; k++) ends[k] = end(tied[k]!);
    for (const equal of sameIn(ends)) ids.sort(tied.subarray(...equal));
  }
  return { order, instants };
}

/** Not by a difference: of two infinities that is not a number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function indices(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return order;
}

/** The stretches of more than one number, of which all are the same. */
function* sameIn(values: Float64Array): Generator<[from: number, to: number]> {
  for (let from = 0; from < values.length;) {
    const to = endOfSame(values, from);
    if (to - from > 1) yield [from, to];
    from = to;
  }
}

function endOfSame(values: Float64Array, from: number): number {
  let to = from + 1;
  while (to < values.length && values[to] === values[from]) to++;
  return to;
}

/** Of the marks of a day, those that may be earlier come first, those that may be later last. */
function spreadDays(numbers: RowNumbers, ids: IdList, starts: Float64Array): void {
  const { count, kinds, from, to } = numbers;
  let found = 0;
  const all = new Uint32Array(count);
  for (let i = 0; i < count; i++) if (numbers.isDayMark(i)) all[found++] = i;
  const marks = all.subarray(0, found);
  const days = sortByNumber(marks, from);
  for (let first = 0; first < marks.length;) {
    const end = endOfSame(days, first);
    const start = days[first]!;
    const day = marks.subarray(first, end);
    ids.sort(day);
    if (day.some((i) => kinds[i] !== kinds[day[0]!]))
      day.set([...day].sort((i, j) => kinds[i]! - kinds[j]!));
    for (let k = 0; k < day.length; k++) {
      const i = day[k]!;
      starts[i] = start + Math.round(((to[i]! - start) * (k + 0.5)) / day.length);
    }
    first = end;
  }
}
