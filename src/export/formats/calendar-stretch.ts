/** From when to when an event stands in a calendar. Pure. */
import { civilDate, dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { DAY, instant } from '../../time/instant.ts';
import { isClock } from '../../time/precision.ts';
import { formatClock } from '../../time/unit-text.ts';
import { lastDate, utcOf, type DateUnit } from '../../time/unit.ts';
import type { SpanEnd, When } from '../../time/when.ts';

export interface CalendarStretch {
  /** What stands after DTSTART and DTEND, parameter or colon first. */
  readonly begin: string;
  /** A day is the one after the last; a moment is the end itself. Null for one moment: it has none. */
  readonly end: string | null;
  /** Whether it is a day or moment, or lasted from one to another, and not only somewhere within. */
  readonly sure: boolean;
}

/** Null where it has no first or no last day, is only about then, or no calendar has its years. */
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
  // An hour is known to its end; a minute or second is when something ended.
  const over = latest.precision === 'hour' ? end.to : end.from;
  return { begin: `:${utc(begin.from)}`, end: over > begin.from ? `:${utc(over)}` : null, sure };
}

function isSure({ form, earliest, start, end }: When): boolean {
  const exact = (unit: DateUnit | null): boolean =>
    unit !== null && (unit.precision === 'day' || isClock(unit.precision));
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
