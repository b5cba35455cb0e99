/**
 * Since when an axis may name weekdays. Pure.
 *
 * Its days are those of the Gregorian calendar. 2 September 1666 is a Thursday there, but was a Sunday
 * in London: where nobody says by which calendar a document counts, the axis must not say Thursday.
 */
import { GREGORIAN_EVERYWHERE } from '../../time/calendar.ts';
import { dayNumber } from '../../time/civil-date.ts';
import { stretchOf } from '../../time/stretch.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';

const firstOf = (year: number): number => dayNumber({ year, month: 1, day: 1 });

/** The first day that has one. Before our era few people counted by weeks. */
export function weekdaysFrom({ events }: Pick<TimelineIndex, 'events'>): number {
  const early = events.filter(({ when }) => stretchOf(when).first.date.year < GREGORIAN_EVERYWHERE);
  const isKnown = early.length > 0 && early.every(({ when }) => when.calendar !== null);
  return firstOf(isKnown ? 1 : GREGORIAN_EVERYWHERE);
}
