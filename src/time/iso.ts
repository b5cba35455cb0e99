/**
 * Instants as ISO 8601 text and back, on the civil clock: no zone, ever.
 * Pure; imports only `time`.
 *
 * `2026-01-06` is the day's first instant, `2026-01-06T14:30` a minute, `…:05` a second. Years of
 * more than four digits take EDTF's prefix, `Y-13800000000-01-01`; 44 BC is `-0043`.
 */
import { formatUnit, parseUnit, startOf } from './civil-unit.ts';
import { DAY, instant, MINUTE, SECOND, type Instant } from './instant.ts';

/** The shortest text that says `t` to the second: no clock at midnight, no seconds at :00. */
export function formatInstant(t: Instant): string {
  const day = Math.floor(t / DAY);
  const offset = Math.floor((t - day * DAY) / SECOND) * SECOND;
  const length = offset === 0 ? DAY : offset % MINUTE === 0 ? MINUTE : SECOND;
  return formatUnit({ day, offset, length });
}

/** The inverse of `formatInstant`; null for anything else, 30 February included. */
export function parseInstant(text: string): Instant | null {
  const unit = parseUnit(text);
  return unit && instant(startOf(unit));
}
