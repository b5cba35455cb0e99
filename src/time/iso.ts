/**
 * Converts instants to ISO 8601 text and back, on the civil clock and never in a zone. Pure.
 *
 * `2026-01-06` is the day's first instant, `2026-01-06T14:30` a minute, `…:05` a second. Years with
 * more than four digits have EDTF's prefix: `Y-13800000000-01-01`. 44 BC is `-0043`.
 */
import { civilDate, startOfDay } from './civil-date.ts';
import { DAY, HOUR, instant, MINUTE, SECOND, type Instant } from './instant.ts';
import { formatClock, formatDate, parseDate } from './unit-text.ts';

/** The shortest text for `t`, exact to the second: no clock at midnight, no seconds at :00. */
export function formatInstant(t: Instant): string {
  const day = Math.floor(t / DAY);
  const offset = Math.floor((t - day * DAY) / SECOND) * SECOND;
  const date = formatDate(civilDate(day));
  if (offset === 0) return date;
  return `${date}T${formatClock(offset, offset % MINUTE === 0 ? 'minute' : 'second')}`;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The inverse of `formatInstant`. Null for any other text, and for days like 30 February. */
export function parseInstant(text: string): Instant | null {
  const at = text.indexOf('T');
  const date = parseDate(at < 0 ? text : text.slice(0, at));
  if (!date) return null;
  if (at < 0) return startOfDay(date);
  const parts = CLOCK.exec(text.slice(at + 1));
  if (!parts) return null;
  const [hour, minute, second = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return instant(startOfDay(date) + hour! * HOUR + minute! * MINUTE + second * SECOND);
}
