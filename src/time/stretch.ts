/** The stretch that some dates name, from the first unit to the last. Pure. */
import { PRECISIONS } from './precision.ts';
import type { DateUnit } from './unit.ts';
import type { When } from './when.ts';

/** One and the same, where that is all that is named. */
export interface Stretch {
  readonly first: DateUnit;
  readonly last: DateUnit;
}

/** Of one date: an end that is open or not known is not named. */
export const stretchOf = ({ earliest, latest }: When): Stretch => ({
  first: (earliest ?? latest)!,
  last: (latest ?? earliest)!,
});

/** Of two that begin (or end) together, the coarser one names more. */
export const joined = (a: Stretch, b: Stretch): Stretch => ({
  first: (a.first.from - b.first.from || rank(a.first) - rank(b.first)) <= 0 ? a.first : b.first,
  last: (b.last.to - a.last.to || rank(a.last) - rank(b.last)) <= 0 ? a.last : b.last,
});

const rank = ({ precision }: DateUnit): number => PRECISIONS.indexOf(precision);
