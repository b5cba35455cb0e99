/**
 * Events in the format of TimelineJS 3, of a timeline that was imported from it: what the editors have
 * not changed is as it was in the file, and what they have changed is theirs. Pure.
 */
import type { Foreign, ForeignEvent } from '../../timeline/foreign/foreign.ts';
import { partsOf, type Span } from '../../timeline/spans/span.ts';
import { UNWRITTEN, type TimelineEvent } from '../../timeline/timeline.ts';
import { keepLinks } from './kept-links.ts';
import type { Taken } from './taken.ts';
import { evidenceText, linksText, paragraph, slideOf, titleSlide } from './timelinejs.ts';

/** The kinds of files whose events are kept as slides. */
export const SLIDE_KINDS: readonly string[] = ['timelinejs', 'sheet'];

type JsonRecord = Readonly<Record<string, unknown>>;

/** Events of the file come first, in its order. */
export function timelineJsKept(taken: Taken, foreign: Foreign): object {
  const { events } = taken.timeline;
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = new Set(foreign.events.map(({ id }) => id));
  const slides = foreign.events.flatMap((kept) => {
    const event = byId.get(kept.id);
    return event ? [slideWith(kept, event, taken)] : [];
  });
  const others = events.filter(({ id }) => !known.has(id)).map((event) => slideOf(event, taken));
  return {
    ...recordOf(foreign.timeline.kept),
    ...titleWith(foreign, taken),
    events: [...slides, ...others],
  };
}

const recordOf = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {};

/** The title's slide if it has changed, as a field. A file need not have one. */
function titleWith({ timeline: { imported, kept } }: Foreign, taken: Taken): JsonRecord {
  const { title, summary, summarySpans } = taken.timeline;
  const isTold = summary === imported.summary && isSame(summarySpans, imported.summarySpans);
  if (title === imported.title && isTold) return {};
  const old = recordOf(recordOf(kept)['title']);
  const own = titleSlide(taken).text;
  const text = {
    ...recordOf(old['text']),
    ...(title !== imported.title && { headline: own.headline }),
    ...(!isTold && { text: own.text }),
  };
  return { title: { ...old, text } };
}

function slideWith(
  { imported, kept }: ForeignEvent,
  event: TimelineEvent,
  taken: Taken,
): JsonRecord {
  const own = slideOf(event, taken);
  const { start_date, end_date, display_date, text, media, ...rest } = recordOf(kept);
  const isDated = event.when.edtf === imported.when;
  const dates = isDated ? { start_date, end_date, display_date } : { ...own, media: undefined };
  const lane = taken.timeline.lanes.find(({ id }) => id === event.lane)?.name;
  const isTitled = event.title === imported.title;
  const isTold = isSummaryKept(imported, event);
  const { isMediaKept, others } = keepLinks(imported, event, taken, {
    hasMedia: Boolean(recordOf(media)['url']),
    isTextKept: isTitled && isTold,
  });
  const added = linksText(others) + (event.citations.length > 0 ? evidenceText(event, taken) : '');
  const was = recordOf(text)['text'];
  const told = isTold ? (typeof was === 'string' ? was : '') : paragraph(partsOf(event));
  const changed = {
    ...(!isTitled && { headline: own.text.headline }),
    ...((!isTold || added !== '') && { text: statusText(event, taken) + told + added }),
  };
  return dropUndefined({
    ...rest,
    start_date: dates.start_date,
    end_date: dates.end_date,
    display_date: dates.display_date,
    text: Object.keys(changed).length > 0 ? { ...recordOf(text), ...changed } : text,
    media: isMediaKept ? media : (own.media ?? undefined),
    ...(lane !== imported.lane && { group: own.group }),
  });
}

/** Whether the words of an event, and the links, bold and italic ones among them, are as imported. */
const isSummaryKept = (imported: ForeignEvent['imported'], event: TimelineEvent): boolean =>
  event.summary === (imported.summary ?? UNWRITTEN) &&
  isSame(event.summarySpans, imported.summarySpans);

const isSame = (spans: readonly Span[], others: readonly Span[] = []): boolean =>
  JSON.stringify(spans.map(valuesOf)) === JSON.stringify(others.map(valuesOf));

/** Its fields may be in another order. */
const valuesOf = (span: Span): unknown[] => [
  ...[span.from, span.to, span.kind],
  span.kind === 'link' ? span.address : null,
];

/** As markup, if it is not simply reported. A draft has none yet. */
const statusText = ({ status, citations }: TimelineEvent, { words }: Taken): string =>
  status === 'reported' || citations.length === 0 ? '' : paragraph(words.status.whole[status]);

/** JSON has no fields without a value. */
const dropUndefined = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

export const timelineJsKeptText = (taken: Taken, foreign: Foreign): string =>
  `${JSON.stringify(timelineJsKept(taken, foreign), null, 2)}\n`;
