/** The start and end of an event in a calendar. Pure. */
import { civilDate, dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { DAY, instant } from '../../time/instant.ts';

import { formatClock } from '../../time/unit-text.ts';
import { lastDate, utcOf, type DateUnit } from '../../time/unit.ts';
import type { SpanEnd, When } from '../../time/when.ts';

export interface CalendarStretch {
  /** The text after DTSTART and DTEND, from the parameter or colon on. */
  readonly begin: string;
  /**
   * For days, the day after the last one; for moments, the end itself. Null for a single moment.
   */
  readonly end: string | null;
  /**
   * Whether the event took place on this day or moment, or for all of this time; not just somewhere
   * within it.
   */
  readonly sure: boolean;
}

/** Null if it has no first or last day, is approximate, or is in a year that calendars lack. */
export function calendarStretch(when: When): CalendarStretch | null {
  const { earliest, latest } = when;
  if (!earliest || !latest || when.approximate || when.uncertain) return null;
  const first = earliest.date;
  const after = civilDate(dayNumber(lastDate(latest)) + 1);
  if (first.year < 1 || after.year > 9999) return null;
  const sure = isSure(when);
  const [begin, end] = [utcOf(earliest), utcOf(latest)];
  if (!begin || !end)
    return { begin: `;VALUE=DATE:${digits(first)}`, end: `;VALUE=DATE:${digits(after)}`, sure };
  // An hour includes its end; a minute or second is when something ended.
  const over = latest.precision === 'hour' ? end.to : end.from;
  return { begin: `:${utc(begin.from)}`, end: over > begin.from ? `:${utc(over)}` : null, sure };
}

function isSure({ form, earliest, start, end }: When): boolean {
  // An hour is in a calendar from its start to its end, and an event somewhere within it is not.
  const exact = (unit: DateUnit | null): boolean =>
    unit !== null &&
    (unit.precision === 'day' || (unit.clock !== null && unit.precision !== 'hour'));
  const known = (side: SpanEnd | null): boolean =>
    side !== null && side.earliest === side.latest && exact(side.earliest);
  if (form === 'single') return exact(earliest);
  return form === 'span' && known(start) && known(end);
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

const digits = ({ year, month, day }: CivilDate): string =>
  `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;

function utc(t: number): string {
  const offset = t - Math.floor(t / DAY) * DAY;
  return `${digits(dateOf(instant(t)))}T${formatClock(offset, 'second').replaceAll(':', '')}Z`;
}
