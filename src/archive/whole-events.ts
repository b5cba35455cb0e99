/** Events and details of an archive as the model of timelines has them. Pure. */
import type { DetailsJson, HeadJson } from './format.ts';
import type { ClockChange } from '../time/clock.ts';
import { extent, type Extent } from '../time/extent.ts';
import { clockChangeOf } from '../timeline/clock-change.ts';
import { extentOf, weekendsOf } from '../timeline/days.ts';
import { FORMAT } from '../timeline/format.ts';
import { readingTimeline } from '../timeline/read-timeline.ts';
import type { TimelineJson } from '../timeline/schema.ts';
import { finish } from '../timeline/steps.ts';
import type { IndexedEvent, Lane } from '../timeline/timeline-index.ts';
import type { IndexedTimeline, Timeline } from '../timeline/timeline.ts';

/** What all tiles of an archive have in common. */
export interface Common {
  readonly lanes: readonly Lane[];
  readonly language: string;
  readonly clockChanges: readonly ClockChange[];
  /** From the first to the last known date, with home. */
  readonly hull: Extent;
}

/** The archive as a timeline of the events that have come. */
export const timelineOf = (head: HeadJson, events: readonly IndexedEvent[]): IndexedTimeline => ({
  ...readHead(head),
  events,
});

const readHead = (head: HeadJson): Omit<IndexedTimeline, 'events'> => ({
  id: head.id,
  title: head.title,
  summary: head.summary,
  summarySpans: head.summarySpans ?? [],
  language: head.language,
  headLanguage: head.language,
  translations: {},
  timeZone: head.timeZone,
  weekend: weekendsOf(head.weekend),
  clockChanges: (head.clockChanges ?? []).map((each) => clockChangeOf(each)!),
  home: extentOf(head.home)!,
  // How busy a stretch is cannot be told before it has come.
  scale: 'to-scale',
  story: [],
  lanes: head.lanes,
  documents: [],
  spellings: head.spellings,
  changes: [],
});

/** Some events with their details, as a timeline of the public format. */
export function wholeJson(head: HeadJson, { events, documents }: DetailsJson): TimelineJson {
  const { id, title, summary, summarySpans, language, timeZone, weekend, clockChanges } = head;
  return {
    format: FORMAT,
    ...{ id, title, summary, summarySpans, language, timeZone, weekend, home: head.home },
    clockChanges,
    lanes: head.lanes.map((lane) => ({ id: lane.id, name: lane.name })),
    spellings: [...head.spellings],
    events: [...events],
    documents: [...documents],
  };
}

/** The details of some events, and the documents that they cite. */
export const readRecords = (
  head: HeadJson,
  records: DetailsJson,
): Pick<Timeline, 'events' | 'documents'> => finish(readingTimeline(wholeJson(head, records)));

/** What all tiles have in common. */
export function commonOf(head: HeadJson): Common {
  const { lanes, language, clockChanges } = readHead(head);
  return { lanes, language, clockChanges, hull: extent(...head.extent) };
}
