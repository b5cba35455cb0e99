/** Makes an archive of a compiled timeline. */
import { clockChangeOf } from '../../../timeline/clock-change.ts';
import type { TimelineJson } from '../../../timeline/schema.ts';
import { whenOf } from '../../../timeline/when.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { rowOf } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';

/** @param timeline sound, as compile writes it; its translations and its story are left out */
export function readTimeline(timeline: TimelineJson, rows: SortedRows): ArchiveFacts {
  const { id, title, summary, summarySpans, language, timeZone, weekend, home } = timeline;
  const { clockChanges, spellings, lanes } = timeline;
  const changes = (clockChanges ?? []).map((each) => clockChangeOf(each)!);
  const documents = new Map(timeline.documents.map((each) => [each.id, each]));
  for (const event of timeline.events) {
    const cited = new Set(event.citations.map(({ document }) => documents.get(document)!));
    rows.add(rowOf(event, whenOf(event.when, changes)!, [...cited]));
  }
  return {
    ...{ id, title, summary, summarySpans, language, timeZone, weekend, clockChanges, home },
    ...{ spellings, lanes, documents: documents.size },
  };
}
