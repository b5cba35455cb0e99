/**
 * Turns the JSON of an event into the model. Pure.
 *
 * An event needs its texts, lane, status, date and at least one citation. If one of these cannot be
 * read, the whole event is left out. If any other part cannot be read, only that part is left out.
 */
import type { ClockChange } from '../time/clock.ts';
import type { Findings } from './problem.ts';
import type { Citation, Difference, Media, Reading, TimelineEvent } from './timeline.ts';
import { whenOf } from './when.ts';

/** The lanes, documents and events that an event may name, and the language of its texts. */
export interface Known {
  readonly language: string;
  readonly lanes: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** The ids read so far. */
  readonly events: Set<string>;
  /** The changes of the timeline's clock. */
  readonly changes: readonly ClockChange[];
}

/** The importance of an event if it cannot be read: the middle of the scale. */
const IMPORTANCE = 3;
const OPTIONAL_IN_CITATION = { attributedTo: undefined, prefix: undefined, suffix: undefined };
const OPTIONAL = {
  label: undefined,
  importance: IMPORTANCE,
  after: [],
  people: [],
  places: [],
  differences: [],
  media: null,
};

export function eventOf(
  json: unknown,
  place: string,
  known: Known,
  findings: Findings,
): TimelineEvent | null {
  const event = findings.record('event', json, place, OPTIONAL);
  if (!event) return null;
  if (known.events.has(event.id))
    return findings.tell('double', `${place}.id`, `There is another event "${event.id}".`);
  if (!known.lanes.has(event.lane))
    return findings.tell('unknown', `${place}.lane`, `There is no lane "${event.lane}".`);
  const { dating: given, ...date } = event.when;
  const when = whenOf(date, known.changes);
  if (!when)
    return findings.tell('date', `${place}.when`, `"${date.edtf}" has ends that are no dates.`);
  const dating = findings.record('dating', given, `${place}.when.dating`, {
    phrase: undefined,
    relativeTo: undefined,
  });
  if (!dating) return null;
  const citations = citationsOf(event.citations, `${place}.citations`, known, findings);
  if (citations.every((each) => each === null))
    return findings.tell('form', `${place}.citations`, 'No citation of this event can be read.');
  known.events.add(event.id);
  const { phrase, relativeTo, ...basis } = dating;
  return {
    ...event,
    language: known.language,
    label: event.label ?? event.title,
    when: { ...when, dating: { ...basis, phrase: phrase ?? null, relativeTo: relativeTo ?? null } },
    after: findings.each('id', event.after, `${place}.after`),
    people: findings.each('text', event.people, `${place}.people`),
    places: findings.each('text', event.places, `${place}.places`),
    citations: citations.filter((each) => each !== null),
    differences: differencesOf(event.differences, `${place}.differences`, citations, findings),
    media: mediaOf(event.media ?? [], `${place}.media`, known.language, findings),
  };
}

/** A citation that is left out becomes null, because readings name the others by their index. */
const citationsOf = (
  given: readonly unknown[],
  place: string,
  known: Known,
  findings: Findings,
): (Citation | null)[] =>
  given.map((json, i) => {
    const at = `${place}[${i}]`;
    const read = findings.record('citation', json, at, OPTIONAL_IN_CITATION);
    if (!read) return null;
    if (!known.documents.has(read.document))
      return findings.tell(
        'unknown',
        `${at}.document`,
        `There is no document "${read.document}", or it cannot be read.`,
      );
    const { attributedTo = null, prefix = '', suffix = '' } = read;
    return { ...read, attributedTo, prefix, suffix };
  });

/** The same for two texts that a reader cannot tell apart. */
const looks = (given: string): string => given.normalize().trim();

/** Merges differences about the same thing, and readings with the same value. */
function differencesOf(
  given: readonly unknown[],
  place: string,
  citations: readonly (Citation | null)[],
  findings: Findings,
): Difference[] {
  let kept = 0;
  const indices = citations.map((each) => (each === null ? null : kept++));
  const found = new Map<string, { about: string; at: string; readings: Map<string, Reading> }>();
  for (const [i, json] of given.entries()) {
    const at = `${place}[${i}]`;
    const difference = findings.read('difference', json, at);
    if (!difference) continue;
    const { about } = difference;
    const { readings } =
      found.get(looks(about)) ??
      found.set(looks(about), { about, at, readings: new Map() }).get(looks(about))!;
    for (const [k, each] of difference.readings.entries()) {
      const reading = readingOf(each, `${at}.readings[${k}]`, indices, findings);
      if (!reading) continue;
      const same = readings.get(looks(reading.value));
      const all = new Set([...(same?.citations ?? []), ...reading.citations]);
      readings.set(looks(reading.value), {
        value: same?.value ?? reading.value,
        citations: [...all],
      });
    }
  }
  return [...found.values()].flatMap(({ about, at, readings }) => {
    if (readings.size > 1) return [{ about, readings: [...readings.values()] }];
    findings.tell('form', at, 'A difference has at least two readings.');
    return [];
  });
}

function readingOf(
  json: unknown,
  place: string,
  indices: readonly (number | null)[],
  findings: Findings,
): Reading | null {
  const read = findings.read('reading', json, place);
  if (!read) return null;
  const beyond = read.citations.find((i) => i >= indices.length);
  if (beyond !== undefined)
    return findings.tell(
      'unknown',
      `${place}.citations`,
      `A reading names citation ${beyond}, which is not there.`,
    );
  const citations = read.citations.flatMap((i) => indices[i] ?? []);
  if (citations.length > 0) return { value: read.value, citations };
  return findings.tell('unknown', `${place}.citations`, 'None of its citations can be read.');
}

function mediaOf(
  given: readonly unknown[],
  place: string,
  language: string,
  findings: Findings,
): Media[] {
  const found = new Map<string, Media>();
  for (const [i, json] of given.entries()) {
    const at = `${place}[${i}]`;
    const read = findings.record('media', json, at, { caption: undefined });
    if (!read) continue;
    if (found.has(read.src))
      findings.tell('double', `${at}.src`, `This event has the image "${read.src}" already.`);
    else found.set(read.src, { ...read, caption: read.caption ?? null, language });
  }
  return [...found.values()];
}
