/** Draws a compiled timeline, of any version of the format. Pure. */
import { readingTimeline } from '../../timeline/read-timeline.ts';
import { finish } from '../../timeline/steps.ts';
import type { Timeline, Translation } from '../../timeline/timeline.ts';
import { readJson } from '../imports/json-file.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { siftedJson } from '../written/compiled-source.ts';
import { lostRemarks } from '../written/written-seed.ts';
import type { Drawn } from './given-file.ts';

/** Null, and reported, if nothing of it can be shown. */
export function openJson(source: Source, report: Report, remarks: Report): Drawn | null {
  const given = readJson(source, report);
  if (given === undefined) return null;
  const { json, problems } = siftedJson(given);
  if (json) {
    return {
      timeline: withoutImages(finish(readingTimeline(json)), source, remarks),
      ...{ problems, seedId: json.id, hasDrafts: false },
      remarks: lostRemarks(json),
    };
  }
  for (const { sentence, place } of problems)
    report.addFile('page-unread', source.file, sentence, place || 'all of it');
  return null;
}

/** The addresses of its images lead to files of this site, which are others or none. */
function withoutImages(timeline: Timeline, { file }: Source, remarks: Report): Timeline {
  const pictures = timeline.events.flatMap(({ media, links }) => [
    ...media,
    ...links.filter(({ picture }) => picture),
  ]);
  if (pictures.length === 0) return timeline;
  remarks.addFile('open-images', file, String(pictures.length));
  return {
    ...timeline,
    events: timeline.events.map((event) => ({
      ...event,
      media: [],
      links: event.links.map(({ picture: _, ...link }) => link),
    })),
    translations: Object.fromEntries(
      Object.entries(timeline.translations).map(([tag, each]) => [
        tag,
        { ...each, events: withoutMedia(each.events) },
      ]),
    ),
  };
}

const withoutMedia = (events: Translation['events']): Translation['events'] =>
  Object.fromEntries(Object.entries(events).map(([id, { media: _, ...texts }]) => [id, texts]));
