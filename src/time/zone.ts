/**
 * Converts moments to a zone's civil clock. Pure.
 *
 * It looks up the zone by name through Intl, and never uses the machine's own zone.
 */
import { dayNumber } from './civil-date.ts';
import { DAY, HOUR, instant, MINUTE, SECOND, type Instant } from './instant.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  let found = clocks.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, found);
  }
  return found;
}

/**
 * What the clocks of `timeZone` show at `utc` (milliseconds since 1970-01-01T00:00Z, a whole
 * second, within the range of Date). It throws a RangeError if the zone is unknown.
 */
export function civilClock(utc: number, timeZone: string): Instant {
  const part: Record<string, string> = {};
  for (const { type, value } of clock(timeZone).formatToParts(utc)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const days = dayNumber({ year, month: Number(part.month), day: Number(part.day) });
  return instant(
    days * DAY +
      Number(part.hour) * HOUR +
      Number(part.minute) * MINUTE +
      Number(part.second) * SECOND,
  );
}
