/** What assistive technology says of an event. Pure; imports `time`, `timeline` and `words`. */
import { wordDate } from '../time/wording.ts';
import { reportedBy, type Timeline, type TimelineEvent } from '../timeline/timeline.ts';
import type { Words } from '../words/english.ts';

interface Told {
  readonly timeline: Timeline;
  readonly words: Words;
}

/** Begins with the visible label, so that it can be asked for by voice. */
export function eventName(event: TimelineEvent, { timeline, words }: Told): string {
  const lane = timeline.lanes.find(({ id }) => id === event.lane)?.name;
  const parts = [
    event.label,
    wordDate(event.when, words.dates),
    lane,
    event.status === 'reported' ? null : words.status.short[event.status],
    words.chart.documents(reportedBy(event).length),
    event.differences.length > 0 ? words.chart.differ : null,
  ];
  return parts.filter(Boolean).join(', ');
}
