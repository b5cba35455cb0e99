/** A stretch of time as a date that can be worded: whole days, from the first to the last. */
import { civilDate } from '../time/civil-date.ts';
import type { Extent } from '../time/extent.ts';
import { DAY } from '../time/instant.ts';
import { dayUnit } from '../time/unit.ts';
import { endAt, spanOf, type When } from '../time/when.ts';

export function spanning({ from, to }: Extent): When {
  const [first, last] = [Math.floor(from / DAY), Math.ceil(to / DAY) - 1].map((day) =>
    endAt(dayUnit(civilDate(day))),
  );
  return spanOf('', first!, last!);
}
