/** Says by which clock the times of a timeline are. */
import { clockOf } from '../time/wording/clock-words.ts';
import type { IndexedEvent } from '../timeline/timeline-index.ts';
import type { SourceDocument, Timeline } from '../timeline/timeline.ts';
import { comma } from './comma.ts';
import type { Words } from './english.ts';

/** "Times are those of Paris (UTC+1)". Null if none of these dates has a time of day. */
export function timelineClock(
  { timeZone }: Pick<Timeline, 'timeZone'>,
  events: readonly Pick<IndexedEvent, 'when'>[],
  documents: readonly SourceDocument[],
  words: Words,
): string | null {
  const dates = [...events.map(({ when }) => when), ...documents.map(({ published }) => published)];
  const clock = clockOf(dates, timeZone);
  return clock && words.page.clock(clock.place, clock.offsets.join(comma(words)));
}
