/** How closely one may look, by the dates that are in view. Pure; imports `time` and `timeline`. */
import type { Extent } from '../time/extent.ts';
import { DAY, HOUR, MINUTE } from '../time/instant.ts';
import { PRECISIONS, type Precision } from '../time/precision.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Zoom ends where one more step would show what no date is precise enough to fill: in ms. */
const SHORTEST: Record<Precision, number> = {
  year: 365 * DAY,
  month: 28 * DAY,
  day: DAY,
  hour: 6 * HOUR,
  minute: HOUR,
  second: 2 * MINUTE,
};

/** Instants that must be told apart across a view. */
const INSTANTS = 2 ** 15;

/** The shortest stretch that an extent may be, in ms: far from 1970 doubles have coarse steps. */
export const coarseness = ({ from, to }: Extent): number =>
  INSTANTS * Number.EPSILON * Math.max(Math.abs(from), Math.abs(to));

/** The shortest stretch that may fill the width of a timeline, in ms. */
export const shortestOf = ({ events }: Timeline): number =>
  shortest(events.reduce((rank, { when }) => Math.max(rank, rankOf(when)), -1));

/** The same for what is in an extent: Infinity where no event is. */
export type Closeness = (shown: Extent) => number;

export function closeness({ events }: Timeline): Closeness {
  const from = Float64Array.from(events, ({ when }) => when.extent.from);
  const to = Float64Array.from(events, ({ when }) => when.extent.to);
  const ranks = Uint8Array.from(events, ({ when }) => rankOf(when));
  const finest = ranks.reduce((a, b) => Math.max(a, b), 0);
  return (shown) => {
    let rank = -1;
    for (let i = 0; i < ranks.length && rank < finest; i++) {
      if (ranks[i]! > rank && from[i]! < shown.to && to[i]! > shown.from) rank = ranks[i]!;
    }
    return rank < 0 ? Infinity : Math.max(shortest(rank), coarseness(shown));
  };
}

const rankOf = ({ precision }: { precision: Precision }): number => PRECISIONS.indexOf(precision);

/** Of a rank among `PRECISIONS`; −1 for none: a timeline without events shows days. */
const shortest = (rank: number): number => SHORTEST[PRECISIONS[rank] ?? 'day'];
