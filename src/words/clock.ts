/** Says which clock the times are by. */
import { documentZone, onDocumentClock } from '../time/document-clock.ts';
import { clockOf, placeOf } from '../time/wording/clock-words.ts';
import { wordDate } from '../time/wording/wording.ts';
import type { When } from '../time/when.ts';
import type { SourceDocument, Timeline, TimelineEvent } from '../timeline/timeline.ts';
import type { Words } from './english.ts';

/** "Times are those of Paris (UTC+1)". Null if none of these dates has a time of day. */
export function timelineClock(
  { timeZone }: Pick<Timeline, 'timeZone'>,
  events: readonly Pick<TimelineEvent, 'when'>[],
  documents: readonly SourceDocument[],
  words: Words,
): string | null {
  const dates = [...events.map(({ when }) => when), ...documents.map(({ published }) => published)];
  const clock = clockOf(dates, timeZone);
  return clock && words.page.clock(clock.place, clock.offsets.join(', '));
}

/** The date by the clock of its document; null if that is the timeline's clock. */
export function documentClock(when: When, words: Words): string | null {
  const there = onDocumentClock(when);
  if (!there) return null;
  const zone = documentZone(when);
  return words.reader.documentClock(wordDate(there, words.dates), zone && placeOf(zone));
}
