/** Writes a time of day, as another tool gives it, in EDTF with its offset. Pure. */
import { momentsAt } from '../../time/clock-changes.ts';
import { dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { twoDigits } from '../../time/digits.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/instant.ts';
import { formatDate } from '../../time/unit-text.ts';

/** Only the parts that are known. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

/**
 * The EDTF of a moment on a zone's clocks. There are two in an hour that occurs twice, and none in
 * one that clocks leave out.
 */
export function momentsOf(date: CivilDate, clock: Clock, timeZone: string): string[] {
  const { hour, minute, second } = clock;
  const parts = [hour, minute, second].filter((part) => part !== null).map(twoDigits);
  const text = `${formatDate(date)}T${parts.join(':')}`;
  if (timeZone === 'UTC') return [`${text}Z`];
  const local =
    dayNumber(date) * DAY + hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * SECOND;
  // `Date` reaches no further, and so do no rules of zones.
  if (Math.abs(local) > 8.6e15) return [`${text}Z`];
  return momentsAt(text, local, timeZone);
}
