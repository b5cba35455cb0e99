/** Says by which clock the times of an archive are. */
import { parseAhead } from '../time/clock.ts';
import { placeOf } from '../time/wording/clock-words.ts';
import { offsetText } from '../time/wording/point-words.ts';
import { comma } from './comma.ts';
import type { Words } from './english.ts';

/**
 * "Times are those of Kyiv (UTC+2, UTC+3)". Null if none of its dates has a time of day.
 *
 * @param offsets of the head: "+02:00"
 */
export function archiveClock(
  timeZone: string,
  offsets: readonly string[] | undefined,
  words: Words,
): string | null {
  if (!offsets) return null;
  const named = offsets.map((each) => offsetText(parseAhead(each)));
  return words.page.clock(placeOf(timeZone), named.join(comma(words)));
}
