/** Writes and reads changes of clocks as they are in the public JSON. Pure. */
import { dateOf } from '../time/civil-date.ts';
import { formatAhead, parseAhead, type ClockChange } from '../time/clock.ts';
import { DAY, instant, MINUTE } from '../time/instant.ts';
import { parseInstant } from '../time/iso.ts';
import { formatClock, formatDate } from '../time/unit-text.ts';

export interface ClockChangeJson {
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/** @example { at: "2026-10-25T01:00Z", from: "+02:00", to: "+01:00" } */
export function clockChangeJson({ at, from, to }: ClockChange): ClockChangeJson {
  const offset = at - Math.floor(at / DAY) * DAY;
  const clock = formatClock(offset, offset % MINUTE === 0 ? 'minute' : 'second');
  return {
    at: `${formatDate(dateOf(instant(at)))}T${clock}Z`,
    from: formatAhead(from),
    to: formatAhead(to),
  };
}

/** The inverse of `clockChangeJson`. Null if there is no such moment. */
export function clockChangeOf({ at, from, to }: ClockChangeJson): ClockChange | null {
  const moment = parseInstant(at.slice(0, -'Z'.length));
  return moment === null ? null : { at: moment, from: parseAhead(from), to: parseAhead(to) };
}
