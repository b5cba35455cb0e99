/** Finds zones for an offset from UTC that was given instead of a name. */
import { HOUR, MINUTE } from '../../time/instant.ts';
import { civilClock } from '../../time/zone.ts';
import { COMMON } from './zone-abbreviations.ts';

const OFFSET =
  /^(?<prefix>(?:utc|gmt|etc\/(?:utc|gmt))? ?)(?<sign>[+−-])?(?<hour>\d{1,2})(?::?(?<minute>\d\d))?$/iu;
/** A winter and a summer of a year whose clocks are in every machine's data. */
const TIMES = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];

/**
 * At most three zones that have this offset from UTC for at least part of the year. Null if the
 * text is not an offset. "Etc/GMT+5" has the sign of POSIX: it is behind UTC.
 *
 * @example offsetsOf('+01:00') // ['Europe/Paris', 'Europe/Berlin', 'Africa/Lagos']
 */
export function offsetsOf(text: string): string[] | null {
  const { prefix = '', sign, hour, minute = '0' } = OFFSET.exec(text.trim())?.groups ?? {};
  if (hour === undefined || (prefix === '' && sign === undefined)) return null;
  const posix = prefix.toLowerCase().startsWith('etc');
  const ahead = (sign === '+' || sign === undefined) !== posix ? 1 : -1;
  const offset = ahead * (Number(hour) * HOUR + Number(minute) * MINUTE);
  if (offset === 0) return ['UTC'];
  const offsets = (zone: string): number[] => TIMES.map((at) => civilClock(at, zone) - at);
  // First the zones that have it as standard time.
  return COMMON.filter((zone) => offsets(zone).includes(offset))
    .sort(
      (a, b) =>
        Number(Math.min(...offsets(a)) !== offset) - Number(Math.min(...offsets(b)) !== offset),
    )
    .slice(0, 3);
}
