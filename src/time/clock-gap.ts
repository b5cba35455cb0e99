/** Finds times that a zone's clocks skipped when they were put forward. Pure. */
import { formatAhead } from './clock.ts';
import { DAY, MINUTE } from './instant.ts';
import { civilClock } from './zone.ts';

/**
 * Says why no clock of the zone showed the time that an author gave, and what to write, as the end
 * of a sentence. Null if a clock showed it, or if the offset is not one of this zone.
 *
 * @param utc milliseconds
 * @param offset how far the author's clock is ahead of UTC, in ms
 * @param finest the finest unit of the clock that the author gave
 * @example gapAt(Date.parse('2026-03-29T02:30+01:00'), HOUR, 'minute', 'Europe/Paris')
 *   // 'clocks in Europe/Paris went from 02:00 to 03:00, so write 2026-03-29T03:30+02:00'
 */
export function gapAt(
  utc: number,
  offset: number,
  finest: 'hour' | 'minute' | 'second',
  timeZone: string,
): string | null {
  const written = utc + offset;
  const ahead = (at: number): number => civilClock(at, timeZone) - at;
  if (ahead(utc) === offset) return null;
  // No zone has ever changed its clocks twice within two days.
  const [before, after] = [ahead(utc - DAY), ahead(utc + DAY)];
  if (offset !== before && offset !== after) return null;
  const shown = [before, after].some((each) => ahead(written - each) === each);
  if (shown) return null;
  const change = changeBetween(utc - DAY, utc + DAY, ahead);
  const [left, met] = [change + before, change + after];
  const moved = `clocks in ${timeZone} went from ${clockText(left, met)} to ${clockText(met, left)}`;
  return `${moved}, so write ${momentText(utc, ahead(utc), finest)}`;
}

/** The first millisecond of the new offset, which changes once between `from` and `to`. */
function changeBetween(from: number, to: number, ahead: (at: number) => number): number {
  let [old, changed] = [from, to];
  while (changed - old > 1000) {
    const middle = Math.floor((old + changed) / 2000) * 1000;
    if (ahead(middle) === ahead(from)) old = middle;
    else changed = middle;
  }
  return changed;
}

const isoText = (ms: number): string => new Date(ms).toISOString();

/** "02:00", with its day if the other clock shows another day. */
function clockText(civil: number, other: number): string {
  const [day, clock] = isoText(civil).slice(0, 16).split('T');
  return isoText(other).startsWith(`${day}T`) ? clock! : `${clock} on ${day}`;
}

const CHARACTERS = { hour: 13, minute: 16, second: 19 } as const;

/** By the zone's own clock, or in UTC if the offset is not a whole number of minutes. */
function momentText(utc: number, ahead: number, finest: keyof typeof CHARACTERS): string {
  const civil = isoText(ahead % MINUTE === 0 ? utc + ahead : utc);
  const unit = finest === 'hour' && !civil.includes(':00:00.') ? 'minute' : finest;
  return civil.slice(0, CHARACTERS[unit]) + (ahead % MINUTE === 0 ? formatAhead(ahead) : 'Z');
}
