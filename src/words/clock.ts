/** Whose clock times are of, in words. Imports `time` and `timeline`. */
import { documentZone, onDocumentClock } from '../time/document-clock.ts';
import { clockOf, placeOf } from '../time/wording/clock-words.ts';
import { wordDate } from '../time/wording/wording.ts';
import type { When } from '../time/when.ts';
import type { SourceDocument, Timeline, TimelineEvent } from '../timeline/timeline.ts';
import type { Words } from './english.ts';

/**
 * "Times are those of Paris (UTC+1)": of what is shown of a timeline; null where that has no clock
 * times.
 */
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

/** A date as its document's clock had it; null where that is the timeline's. */
export function documentClock(when: When, words: Words): string | null {
  const there = onDocumentClock(when);
  if (!there) return null;
  const zone = documentZone(when);
  return words.reader.documentClock(wordDate(there, words.dates), zone && placeOf(zone));
}
