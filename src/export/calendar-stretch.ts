/** From when to when an event stands in a calendar. Pure; imports `time`. */
import { civilDate, dateOf, dayNumber, type CivilDate } from '../time/civil-date.ts';
import { startOf, type CivilUnit } from '../time/civil-unit.ts';
import { EdtfError } from '../time/edtf-error.ts';
import { parseEdtf } from '../time/edtf.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from '../time/instant.ts';
import { unitOf } from '../time/point-words.ts';
import type { When } from '../timeline/timeline.ts';

export interface CalendarStretch {
  /** What stands after DTSTART and DTEND, parameter or colon first; the end is exclusive. */
  readonly begin: string;
  readonly end: string;
  /** Whether it is a day or moment, or lasted from one to another, and not only somewhere within. */
  readonly sure: boolean;
}

/** Null where it has no first or no last day, is only about then, or no calendar has its years. */
export function calendarStretch(when: When): CalendarStretch | null {
  const { from, to } = when.extent;
  if (when.approximate || when.uncertain) return null;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return null;
  const first = dateOf(from);
  const after = civilDate(dayNumber(dateOf(instant(to - 1))) + 1);
  if (first.year < 1 || after.year > 9999) return null;
  const sure = isSure(when);
  const moments = clockOf(when);
  if (moments) return { begin: `:${utc(moments.from)}`, end: `:${utc(moments.to)}`, sure };
  return { begin: `;VALUE=DATE:${digits(first)}`, end: `;VALUE=DATE:${digits(after)}`, sure };
}

function isSure({ form, extent, start, end }: When): boolean {
  const exact = (unit: ReturnType<typeof unitOf>): boolean => unit !== null && !COARSE.has(unit);
  if (form === 'single') return exact(unitOf(extent));
  return form === 'span' && !!start && !!end && exact(unitOf(start)) && exact(unitOf(end));
}

const COARSE: ReadonlySet<string> = new Set(['year', 'month']);

/**
 * Its moments in UTC, which every calendar knows how to show: as it was written, every moment has
 * its zone. Null where an end is a day, or where the text is no date (data may come from elsewhere).
 */
function clockOf({ edtf, precision }: When): { from: number; to: number } | null {
  if (!['hour', 'minute', 'second'].includes(precision)) return null;
  try {
    const { earliest, latest } = parseEdtf(edtf, 'UTC');
    const isClock = (unit: CivilUnit | null): unit is CivilUnit => !!unit && unit.length < DAY;
    if (!isClock(earliest) || !isClock(latest)) return null;
    return { from: startOf(earliest), to: startOf(latest) + latest.length };
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

const digits = ({ year, month, day }: CivilDate): string =>
  `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;

function utc(t: number): string {
  const offset = ((t % DAY) + DAY) % DAY;
  const clock = [offset / HOUR, (offset % HOUR) / MINUTE, (offset % MINUTE) / SECOND];
  return `${digits(dateOf(instant(t)))}T${clock.map((n) => pad(Math.floor(n), 2)).join('')}Z`;
}
