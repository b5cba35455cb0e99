/** Leaves out translations, or parts of them. Pure. */
import type { TranslationJson } from '../schema.ts';
import { primary } from '../translation.ts';
import type { Findings } from './findings.ts';
import { siftSpans } from './sift-spans.ts';

type EventTranslation = TranslationJson['events'][string];

/**
 * The translations by language. Each language occurs once, and the timeline's own does not occur.
 * An event whose translation cannot be read stays in the timeline's own language.
 */
export function siftTranslations(
  json: unknown,
  own: string,
  findings: Findings,
): Record<string, TranslationJson> {
  const taken = new Set([primary(own)]);
  return each(json, 'translations', findings, (given, place, tag) => {
    if (taken.has(primary(tag)))
      return findings.tell('double', place, `The timeline has its texts in "${tag}" already.`);
    const read = findings.read('translation', given, place);
    if (!read) return null;
    taken.add(primary(tag));
    return {
      ...read,
      summarySpans: siftSpans(given, read, place, findings),
      lanes: each(read.lanes, `${place}.lanes`, findings, (name, at) =>
        findings.read('text', name, at),
      ),
      story: each(read.story ?? {}, `${place}.story`, findings, (sentence, at) =>
        findings.read('text', sentence, at),
      ),
      events: each(read.events, `${place}.events`, findings, (event, at) =>
        eventOf(event, at, findings),
      ),
    };
  });
}

function eventOf(json: unknown, place: string, findings: Findings): EventTranslation | null {
  const event = findings.record('eventTranslation', json, place, {
    label: undefined,
    summarySpans: undefined,
    media: undefined,
    links: undefined,
  });
  if (!event) return null;
  const { media, links, ...texts } = event;
  return {
    ...texts,
    summarySpans: siftSpans(json, texts, place, findings),
    ...(media && {
      media: each(media, `${place}.media`, findings, (image, at) =>
        findings.record('mediaWords', image, at, { caption: undefined }),
      ),
    }),
    ...(links && {
      links: each(links, `${place}.links`, findings, (link, at) =>
        findings.record('linkWords', link, at, { title: undefined, caption: undefined }),
      ),
    }),
  };
}

/** Reads a record entry by entry, and leaves out those that cannot be read. */
function each<T>(
  json: unknown,
  place: string,
  findings: Findings,
  read: (json: unknown, place: string, key: string) => T | null,
): Record<string, T> {
  const given = findings.read('record', json, place) ?? {};
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const found = read(value, `${place}.${key}`, key);
      return found === null ? [] : [[key, found] as const];
    }),
  );
}
