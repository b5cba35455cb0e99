/** A stretch of time as a date that can be worded: whole days, from the first to the last. */
import { extent, type Extent } from '../time/extent.ts';
import { DAY } from '../time/instant.ts';
import type { WordedDate } from '../time/wording.ts';

export function spanning({ from, to }: Extent): WordedDate {
  const days = extent(Math.floor(from / DAY) * DAY, Math.ceil(to / DAY) * DAY);
  return {
    form: 'span',
    precision: 'day',
    extent: days,
    core: days,
    approximate: false,
    uncertain: false,
  };
}
