/**
 * Which bars stand where beside an upright row of labels. Pure.
 *
 * Settled once, by importance: bars of one column never overlap at any zoom. Where more go on at
 * once than there are columns, the least important find no place there.
 */
import type { Scale } from '../axis/scale.ts';
import type { Shape } from '../axis/shape.ts';

/** Share of the shorter of two neighbours that is free between them, so that they look like two. */
const FREE = 1 / 8;

/** By shape: its column, 0 nearest to the labels; −1 for none. */
export function barColumns(
  shapes: readonly Shape[],
  importance: (k: number) => number,
  most: number,
): Int8Array {
  const length = ({ t0, t1 }: Shape): number => t1 - t0;
  const isApart = (a: Shape | undefined, b: Shape | undefined): boolean =>
    !a || !b || b.t0 - a.t1 >= FREE * Math.min(length(a), length(b));
  const columns: Shape[][] = Array.from({ length: most }, () => []);
  const column = new Int8Array(shapes.length).fill(-1);
  [...shapes.keys()]
    .filter((k) => shapes[k]!.bar)
    .sort((a, b) => importance(b) - importance(a) || a - b)
    .forEach((k) => {
      const shape = shapes[k]!;
      column[k] = columns.findIndex((of) => {
        const place = begun(of, shape.t0);
        const isFree = isApart(of[place - 1], shape) && isApart(shape, of[place]);
        if (isFree) of.splice(place, 0, shape);
        return isFree;
      });
    });
  return column;
}

/** A bar with the entry that it is of. */
export interface Standing extends Pick<Shape, 't0' | 't1'> {
  readonly entry: number;
}

/** What of the entries says where their bars stand: by entry, but `barColumn` by event. */
interface Bars {
  readonly down: { readonly bars: number; readonly barColumn: Int8Array } | null;
  readonly event: Int32Array;
  readonly shape: readonly Shape[];
}

/** By column: its bars in order of time. */
export function standing({ down, event, shape }: Bars): readonly (readonly Standing[])[] {
  const columns: Standing[][] = Array.from({ length: down?.bars ?? 0 }, () => []);
  shape.forEach(({ t0, t1 }, entry) => {
    columns[down?.barColumn[event[entry]!] ?? -1]?.push({ t0, t1, entry });
  });
  return columns.map((of) => of.sort((a, b) => a.t0 - b.t0));
}

/** Entries whose bar lies across an edge of the view: of a column, at most one an edge. */
export const crossing = (
  columns: readonly (readonly Standing[])[],
  { from, to }: Scale,
): number[] =>
  columns.flatMap((of) => {
    const [first, last] = [from, to].map((edge) => of[begun(of, edge) - 1]);
    return [first, last === first ? undefined : last]
      .filter((bar) => bar !== undefined)
      .filter(({ t1 }) => t1 > from)
      .map(({ entry }) => entry);
  });

/** How many of them, in order of time, begin by `t`. */
function begun(of: readonly Pick<Shape, 't0'>[], t: number): number {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (of[middle]!.t0 <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
