/** Draws a compiled timeline, of any version of the format. Pure. */
import { parseAnyVersion } from '../../timeline/any-version.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { readJson } from '../imports/json-file.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { Drawn } from './given-file.ts';

/** Null, and reported, if nothing of it can be shown. */
export function openJson(source: Source, report: Report, remarks: Report): Drawn | null {
  const json = readJson(source, report);
  if (json === undefined) return null;
  const { timeline, problems } = parseAnyVersion(json);
  if (timeline)
    return {
      timeline: withoutImages(timeline, source, remarks),
      ...{ problems, remarks: [], seedId: null, hasDrafts: false },
    };
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
  };
}
