/** The stretch of time that some dates name, from the first unit to the last. Pure. */
import { PRECISIONS } from './precision.ts';
import type { DateUnit } from './unit.ts';
import type { When } from './when.ts';

/** Both are the same unit if the dates name only one. */
export interface Stretch {
  readonly first: DateUnit;
  readonly last: DateUnit;
}

/** The stretch of one date. If one end is open or unknown, the other one stands for both. */
export const stretchOf = ({ earliest, latest }: When): Stretch => ({
  first: (earliest ?? latest)!,
  last: (latest ?? earliest)!,
});

/** If two units begin (or end) together, the coarser one is taken, because it covers more. */
export const joinStretches = (a: Stretch, b: Stretch): Stretch => ({
  first: (a.first.from - b.first.from || rank(a.first) - rank(b.first)) <= 0 ? a.first : b.first,
  last: (b.last.to - a.last.to || rank(a.last) - rank(b.last)) <= 0 ? a.last : b.last,
});

const rank = ({ precision }: DateUnit): number => PRECISIONS.indexOf(precision);
