/**
 * Finds the changes of a zone's clocks in the machine's zone data. Pure.
 *
 * Only compile and the reader of old data use this. Otherwise a browser reads the changes from the
 * timeline's data.
 */
import { dayNumber } from './civil-date.ts';
import { formatAhead, type ClockChange } from './clock.ts';
import { DAY, HOUR, MINUTE, SECOND } from './instant.ts';
import type { When } from './when.ts';
import { civilClock } from './zone.ts';

/** How far the clocks of a zone are ahead of UTC at `utc` (ms, whole seconds), in ms. */
export const aheadAt = (utc: number, timeZone: string): number => civilClock(utc, timeZone) - utc;

/**
 * How far the clocks of a zone are ahead of UTC when they show a time: two values in an hour that
 * comes twice, none in one that the clocks skip.
 *
 * @param civil as on the clock, in ms
 */
export function aheadsAt(civil: number, timeZone: string): readonly number[] {
  const around = [civil - 26 * HOUR, civil + 26 * HOUR].map((utc) => aheadAt(utc, timeZone));
  return [...new Set(around)].filter((ahead) => aheadAt(civil - ahead, timeZone) === ahead);
}

/**
 * What an author may mean by a time of day without an offset, in EDTF. Offsets of historical zones are
 * cut to the minute.
 *
 * @param moment "2026-01-06T14:00"
 * @param civil the same, in ms
 */
export const momentsAt = (moment: string, civil: number, timeZone: string): string[] =>
  aheadsAt(civil, timeZone).map(
    (ahead) => moment + formatAhead(Math.trunc(ahead / MINUTE) * MINUTE),
  );

/** Whether this machine has the zone. */
export function isKnownZone(name: string): boolean {
  try {
    aheadAt(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const known = new Map<string, readonly ClockChange[]>();

/** No clock is further from UTC than this. No change is larger than a day plus this. */
const FARTHEST = 16 * HOUR;

/**
 * The changes that touch a day of the zone's calendar: at most one.
 *
 * @param day a number as `dayNumber` gives it, within the range of Date
 */
export function changesOn(day: number, timeZone: string): readonly ClockChange[] {
  const key = `${timeZone} ${day}`;
  const found = known.get(key) ?? find(day, timeZone);
  known.set(key, found);
  return found;
}

function find(day: number, timeZone: string): readonly ClockChange[] {
  let low = (day - 1) * DAY - FARTHEST;
  let high = (day + 2) * DAY + FARTHEST;
  const [from, to] = [aheadAt(low, timeZone), aheadAt(high, timeZone)];
  if (from === to) return [];
  while (high - low > SECOND) {
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    if (aheadAt(middle, timeZone) === from) low = middle;
    else high = middle;
  }
  const days = [high + from, high + to].map((local) => Math.floor(local / DAY));
  const touches = day >= Math.min(...days) && day <= Math.max(...days);
  return touches ? [{ at: high, from, to }] : [];
}

/** The changes on every day that holds a moment of these dates, in order of time. */
export function changesAmong(dates: readonly When[], timeZone: string): readonly ClockChange[] {
  const found = new Map<number, ClockChange>();
  for (const { earliest, latest, start, end } of dates) {
    for (const unit of [earliest, latest, start?.latest, end?.earliest]) {
      if (!unit?.clock) continue;
      for (const change of changesOn(dayNumber(unit.date), timeZone)) found.set(change.at, change);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
