/** Reads dates with a time of day, as people write them. */
import { formatAhead } from '../../time/clock.ts';
import { aheadsAt } from '../../time/clock-changes.ts';
import { twoDigits } from '../../time/digits.ts';
import { MINUTE } from '../../time/instant.ts';

const CLOCK =
  /^(?<day>.+?)(?:T|,? (?:at |à |о )?)(?<hour>\d{1,2})(?:[:.hH](?<minute>\d\d)(?::(?<second>\d\d))?)?(?: ?(?<half>[ap])\.?m\.?| ?h)?$/iu;

/**
 * Moments on a zone's clock, with the offset at that time. There are two in the hour that occurs
 * twice.
 *
 * @param days gives the EDTF that the day may mean
 */
export function suggestClockTimes(
  text: string,
  timeZone: string,
  days: (text: string) => readonly string[],
): string[] {
  const parts = CLOCK.exec(text)?.groups;
  if (!parts) return [];
  const { day = '', hour = '', minute, second, half } = parts;
  if (minute === undefined && half === undefined) return [];
  const inHalf = Number(hour) % 12 === 0 && half ? 0 : Number(hour);
  const hours = inHalf + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23) return [];
  const clock = [twoDigits(hours), minute ?? '00', ...(second ? [second] : [])];
  const dates = /^\d{4}-\d\d-\d\d$/.test(day) ? [day] : days(day);
  return dates
    .filter((date) => date.length === '2026-01-06'.length)
    .flatMap((date) => withOffset(`${date}T${clock.join(':')}`, timeZone));
}

function withOffset(moment: string, timeZone: string): string[] {
  const civil = Date.parse(`${moment}${moment.length > 16 ? '' : ':00'}Z`);
  if (Number.isNaN(civil)) return [];
  return aheadsAt(civil, timeZone)
    .filter((ahead) => ahead % MINUTE === 0)
    .map((ahead) => moment + formatAhead(ahead));
}
