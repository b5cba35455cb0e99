/**
 * From the public JSON to the model. Pure; imports `time` and valibot.
 *
 * Runs in the browser on data that may come from elsewhere: what cannot be read is left out and
 * told, and only a head that cannot be read leaves nothing to show.
 */
import * as v from 'valibot';
import { parseUnit, startOf } from '../time/civil-unit.ts';
import { extent, type Extent } from '../time/extent.ts';
import { inOrder } from './order.ts';
import {
  EventWithMediaSchema,
  FORMAT,
  HeadSchema,
  MediaSchema,
  TranslationSchema,
  type DocumentJson,
  type EventJson,
} from './schema.ts';
import { ended, type Steps } from './steps.ts';
import type { Media, SourceDocument, Timeline, TimelineEvent, Translation } from './timeline.ts';
import { whenOf } from './when.ts';

/** `place` is a path in the JSON: "events[3].when". */
export interface ParseProblem {
  readonly place: string;
  readonly sentence: string;
}

export interface Parsed {
  /** Null where the whole cannot be read; then `problems` says why. */
  readonly timeline: Timeline | null;
  readonly problems: readonly ParseProblem[];
}

/** @example const { timeline, problems } = parseTimeline(await response.json()); */
export const parseTimeline = (json: unknown): Parsed => ended(parsing(json));

/** How many events are read in one step. */
const AT_A_TIME = 100;

/** The same in steps. */
export function* parsing(json: unknown): Steps<Parsed> {
  const problems: ParseProblem[] = [];
  const refuse = (place: string, sentence: string): null => {
    problems.push({ place, sentence });
    return null;
  };
  const format = v.safeParse(v.object({ format: v.string() }), json);
  if (!format.success) {
    refuse('', 'This is not a Sourceline timeline: it has no "format".');
    return { timeline: null, problems };
  }
  if (!/^sourceline\/1(\.|$)/.test(format.output.format)) {
    refuse('format', `This page reads ${FORMAT}; the data is "${format.output.format}".`);
    return { timeline: null, problems };
  }
  const head = v.safeParse(HeadSchema, json);
  if (!head.success) {
    for (const issue of head.issues) refuse(placeOf(issue), issue.message);
    return { timeline: null, problems };
  }
  const { home, documents, events, translations = {}, format: _, ...rest } = head.output;
  const shown = homeOf(home);
  if (!shown) {
    refuse('home', `The home view from ${home.from} to ${home.to} is no stretch of days.`);
    return { timeline: null, problems };
  }
  const { language } = rest;
  const readDocuments = documents.flatMap((each, i) =>
    documentOf(each, `documents[${i}]`, language, refuse),
  );
  const known: Known = {
    language,
    lanes: new Set(rest.lanes.map((lane) => lane.id)),
    documents: new Set(readDocuments.map((document) => document.id)),
    events: new Set(),
  };
  const readEvents: TimelineEvent[] = [];
  for (let i = 0; i < events.length; i++) {
    if (i % AT_A_TIME === 0) yield null;
    const event = eventOf(events[i], `events[${i}]`, known, refuse);
    if (event) readEvents.push(event);
  }
  yield null;
  const sorted = inOrder(
    readEvents.map((event) => ({
      id: event.id,
      after: event.after,
      extent: event.when.extent,
      event,
    })),
  );
  const timeline = {
    ...rest,
    headLanguage: language,
    translations: Object.fromEntries(
      Object.entries(translations).flatMap(([tag, each]) => translationOf(tag, each, refuse)),
    ),
    home: shown,
    documents: readDocuments,
    events: sorted.map(({ event }) => event),
  };
  return { timeline, problems };
}

type Refuse = (place: string, sentence: string) => null;

interface Known {
  readonly language: string;
  readonly lanes: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Ids read so far. */
  readonly events: Set<string>;
}

const placeOf = (issue: v.BaseIssue<unknown>, within = ''): string =>
  (issue.path ?? []).reduce((place, { key }) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${String(key)}` : String(key);
  }, within);

function homeOf({ from, to }: { from: string; to: string }): Extent | null {
  const [first, after] = [parseUnit(from), parseUnit(to)];
  if (!first || !after || first.day >= after.day) return null;
  return extent(startOf(first), startOf(after));
}

function translationOf(tag: string, json: unknown, refuse: Refuse): [string, Translation][] {
  const read = v.safeParse(TranslationSchema, json);
  if (read.success) return [[tag, read.output]];
  for (const issue of read.issues) refuse(placeOf(issue, `translations.${tag}`), issue.message);
  return [];
}

function documentOf(
  json: DocumentJson,
  place: string,
  language: string,
  refuse: Refuse,
): SourceDocument[] {
  const { publishedWhen, ...rest } = json;
  const published = whenOf(publishedWhen);
  if (published) return [{ ...rest, language: rest.language ?? language, published }];
  refuse(`${place}.publishedWhen`, `"${publishedWhen.edtf}" has ends that are no dates.`);
  return [];
}

function eventOf(json: unknown, place: string, known: Known, refuse: Refuse): TimelineEvent | null {
  const read = v.safeParse(EventWithMediaSchema, json);
  if (!read.success) {
    for (const issue of read.issues) refuse(placeOf(issue, place), issue.message);
    return null;
  }
  const event = read.output;
  const when = whenOf(event.when);
  const sentence = contradiction(event, known, when !== null);
  if (sentence) refuse(place, sentence);
  if (sentence || !when) return null;
  known.events.add(event.id);
  const { basis, phrase, relativeTo, reason } = event.when.dating;
  return {
    ...event,
    language: known.language,
    label: event.label ?? event.title,
    when: {
      ...when,
      dating: { basis, phrase: phrase ?? null, relativeTo: relativeTo ?? null, reason },
    },
    citations: event.citations.map((citation) => ({
      ...citation,
      attributedTo: citation.attributedTo ?? null,
    })),
    media: (event.media ?? []).flatMap((each, i) =>
      mediaOf(each, `${place}.media[${i}]`, known.language, refuse),
    ),
  };
}

function mediaOf(json: unknown, place: string, language: string, refuse: Refuse): Media[] {
  const read = v.safeParse(MediaSchema, json);
  if (read.success) return [{ ...read.output, caption: read.output.caption ?? null, language }];
  for (const issue of read.issues) refuse(placeOf(issue, place), issue.message);
  return [];
}

function contradiction(
  event: Omit<EventJson, 'media'>,
  known: Known,
  dated: boolean,
): string | null {
  const stranger = event.citations.find((citation) => !known.documents.has(citation.document));
  const readings = event.differences.flatMap((difference) => difference.readings);
  const beyond = readings
    .flatMap((reading) => reading.citations)
    .find((i) => i >= event.citations.length);
  if (known.events.has(event.id)) return `There is another event "${event.id}".`;
  if (!dated) return `"${event.when.edtf}" has ends that are no dates.`;
  if (!known.lanes.has(event.lane)) return `There is no lane "${event.lane}".`;
  if (stranger) return `There is no document "${stranger.document}".`;
  if (beyond !== undefined) return `A reading names citation ${beyond}, which is not there.`;
  return null;
}
