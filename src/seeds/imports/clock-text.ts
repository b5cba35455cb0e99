/** Reads a time of day as people write it in a sheet: 14:00, 14.30, 1400, 2 pm, 2:30:05 PM. Pure. */
import type { Clock } from './moment.ts';

const CLOCK =
  /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d\d))?(?:[:.](?<second>\d\d)(?:[.,]\d{1,9})?)?(?:\s*(?<half>[ap])\.?\s?m\.?)?$/i;

/** Null if it is not a time of day. An hour alone has no minute. */
export function parseClock(text: string): Clock | null {
  const { hour, minute, second, half } = CLOCK.exec(text.trim())?.groups ?? {};
  if (hour === undefined) return null;
  const written = Number(hour);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (/p/i.test(half) ? 12 : 0);
  const [minutes, seconds] = [minute, second].map((part) =>
    part === undefined ? null : Number(part),
  ) as [number | null, number | null];
  if (hours > 23 || (minutes ?? 0) > 59 || (seconds ?? 0) > 59) return null;
  return { hour: hours, minute: minutes, second: seconds };
}
