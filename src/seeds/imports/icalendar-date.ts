/** Reads the times of a calendar file: days, times of a zone, of UTC, or of any clock. Pure. */
import ICAL from 'ical.js';
import { formatAhead } from '../../time/clock.ts';
import { aheadAt } from '../../time/clock-changes.ts';
import { civilDate, dayNumber, isCivilDate } from '../../time/civil-date.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/instant.ts';
import { twoDigits } from '../../time/digits.ts';
import { formatDate } from '../../time/unit-text.ts';
import { zoneFault } from '../dates/zone-name.ts';
import type { ImportContext } from './imported.ts';
import { readIsoDate } from './iso-date.ts';
import type { Named } from './when.ts';

export interface CalendarTime {
  /** As jCal writes it (RFC 7265): 2026-01-06T14:00:00Z. */
  readonly text: string;
  /** As the file writes it. */
  readonly raw: string;
  readonly isDay: boolean;
  /** The name of its zone. Null for a day, for UTC and for any clock. */
  readonly zone: string | null;
  /** What the file says of the zone. */
  readonly definition: ICAL.Timezone | null;
}

const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/** EDTF. Null, and reported, if there is no such day. @param days to add */
export function calendarDate(
  time: CalendarTime,
  named: Named,
  context: ImportContext,
  days = 0,
): string | null {
  const parts = FORM.exec(time.text);
  if (!parts) {
    context.report.add('import-form', named.spot, named.place, time.raw);
    return null;
  }
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map<number>(Number);
  const date = { year: year!, month: month!, day: day! };
  if (time.isDay && days !== 0 && isCivilDate(date))
    return readIsoDate(formatDate(civilDate(dayNumber(date) + days)), named, context);
  const inZone = time.zone !== null && zoneFault(time.zone) === null;
  const zoned = inZone ? { ...context, timeZone: time.zone } : context;
  if (time.zone === null || inZone || time.isDay || !isCivilDate(date))
    return readIsoDate(time.text, named, zoned, { secondsMayBeNone: true });
  const ahead = aheadIn(time.definition, {
    ...date,
    hour: hour!,
    minute: minute!,
    second: second!,
  });
  if (ahead !== null)
    return readIsoDate(time.text + ahead, named, context, { secondsMayBeNone: true });
  context.report.add('import-zone', named.spot, named.place, time.zone);
  return null;
}

type Clock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

/** The offset of a zone that the file defines. Null if it does not define it rightly. */
function aheadIn(zone: ICAL.Timezone | null, time: Clock): string | null {
  const seconds = secondsAhead(zone, time);
  return seconds === null ? null : offsetText(seconds);
}

function secondsAhead(zone: ICAL.Timezone | null, time: Clock): number | null {
  if (zone === null) return null;
  try {
    const seconds = zone.utcOffset(new ICAL.Time({ ...time, isDate: false }, zone));
    return Math.abs(seconds) < 15 * 3600 ? seconds : null;
  } catch (error) {
    // ICAL.js reads the rules of a zone only now, and throws plain errors at what is wrong there.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** How far the clock of a time is ahead of UTC at a moment of UTC, in ms. 0 if that is not known. */
export function aheadOf({ zone, definition }: CalendarTime, utc: number): number {
  if (zone === null) return 0;
  if (zoneFault(zone) === null) return aheadAt(utc, zone);
  const date = new Date(utc);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const clock = { year, month, day, hour: date.getUTCHours(), minute: date.getUTCMinutes() };
  return (secondsAhead(definition, { ...clock, second: 0 }) ?? 0) * SECOND;
}

/** @param ahead seconds */
const offsetText = (ahead: number): string => formatAhead(Math.trunc(ahead / 60) * MINUTE);

const DURATION =
  /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** The end of something that lasts this long from its start. Null if the text is not a duration. */
export function endAfter(start: CalendarTime, duration: string | null): CalendarTime | null {
  const found = duration === null ? null : DURATION.exec(duration);
  if (!found) return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const length = (weeks! * 7 + days!) * DAY + hours! * HOUR + minutes! * MINUTE + seconds! * SECOND;
  return length === 0 ? null : laterBy(start, length);
}

/**
 * In ms as if the clock were that of UTC. Null if the text is not a time, or there is no such day.
 */
export function wallOf(text: string): number | null {
  const parts = FORM.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map<number>((part) => Number(part ?? 0));
  const date = { year: year!, month: month!, day: day! };
  if (!isCivilDate(date)) return null;
  return dayNumber(date) * DAY + hour! * HOUR + minute! * MINUTE + second! * SECOND;
}

/** The time `length` ms later, by the same clock. Null if `time` cannot be read. */
export function laterBy(time: CalendarTime, length: number): CalendarTime | null {
  const wall = wallOf(time.text);
  if (wall === null) return null;
  const at = wall + length;
  const date = formatDate(civilDate(Math.floor(at / DAY)));
  if (time.isDay) return { ...time, text: date };
  const clock = [at / HOUR, at / MINUTE, at / SECOND].map((each, i) =>
    twoDigits(Math.floor(each) % (i === 0 ? 24 : 60)),
  );
  return { ...time, text: `${date}T${clock.join(':')}${time.text.endsWith('Z') ? 'Z' : ''}` };
}
