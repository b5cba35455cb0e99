/** The harbour's timeline, whose gazette can be read on the web. Pure. */
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { DocumentJson } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { HARBOUR_JSON } from './harbour.ts';

export const GAZETTE = 'https://gazette.example/2024/harbour?page=1&all';
export const ARCHIVED = 'https://archive.example/2024/https://gazette.example/2024/harbour';
/** Of the words "at the harbour". */
export const PASSAGE = `${GAZETTE}#:~:text=at%20the%20harbour`;

/** @param verified whether the quotations of the first event were checked */
export function linkedHarbour(verified = true): Timeline {
  const documents = HARBOUR_JSON.documents.map((document): DocumentJson =>
    document.id === 'gazette'
      ? { ...document, url: GAZETTE, archived: ARCHIVED, accessed: '2024-05-10' }
      : document,
  );
  const events = HARBOUR_JSON.events.map((event, i) =>
    i > 0 ? event : { ...event, citations: event.citations.map((each) => ({ ...each, verified })) },
  );
  const { timeline, problems } = parseTimeline({ ...HARBOUR_JSON, documents, events });
  if (!timeline || problems.length > 0) throw new Error(JSON.stringify(problems));
  return timeline;
}
