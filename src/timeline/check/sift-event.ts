/**
 * Leaves out parts of the JSON of an event. Pure.
 *
 * An event needs its texts, lane, status and date, and one of its citations if it has any. If one of
 * these cannot be read, the whole event is left out. If any other part cannot be read, only that part
 * is left out.
 */
import type { ClockChange } from '../../time/clock.ts';
import type { When } from '../../time/when.ts';
import type { CitationJson, EventJson, MediaJson } from '../schema.ts';
import { whenOf } from '../when.ts';
import type { Link } from '../links/link.ts';
import type { Findings } from './findings.ts';
import { siftChanges } from './sift-changes.ts';
import { siftSpans } from './sift-spans.ts';

type DifferenceJson = EventJson['differences'][number];
type ReadingJson = DifferenceJson['readings'][number];

/** What is left of an event, with what its order among others follows from. */
export interface Sifted {
  readonly id: string;
  readonly when: When;
  readonly after: readonly string[];
  readonly json: EventJson;
}

/** The lanes, documents and events that an event may name. */
export interface Known {
  readonly lanes: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** The ids read so far. */
  readonly events: Set<string>;
  /** The changes of the timeline's clock. */
  readonly changes: readonly ClockChange[];
}

/** The importance of an event if it cannot be read: the middle of the scale. */
const IMPORTANCE = 3;
const OPTIONAL_IN_LINK = {
  title: undefined,
  caption: undefined,
  credit: undefined,
  picture: undefined,
};
const OPTIONAL_IN_CITATION = { attributedTo: undefined, prefix: undefined, suffix: undefined };
const OPTIONAL = {
  label: undefined,
  summarySpans: undefined,
  importance: IMPORTANCE,
  after: [],
  people: [],
  places: [],
  differences: [],
  media: null,
  links: undefined,
  changes: undefined,
  formerly: undefined,
};

export function siftEvent(
  json: unknown,
  place: string,
  known: Known,
  findings: Findings,
): Sifted | null {
  const event = findings.record('event', json, place, OPTIONAL);
  if (!event) return null;
  if (known.events.has(event.id))
    return findings.tell('double', `${place}.id`, `There is another event "${event.id}".`);
  if (!known.lanes.has(event.lane))
    return findings.tell('unknown', `${place}.lane`, `There is no lane "${event.lane}".`);
  const { when: date } = event;
  const when = whenOf(date, known.changes);
  if (!when)
    return findings.tell('date', `${place}.when`, `"${date.edtf}" has ends that are not dates.`);
  const dating = findings.record('dating', date.dating, `${place}.when.dating`, {
    phrase: undefined,
    relativeTo: undefined,
  });
  if (!dating) return null;
  const citations = citationsOf(event.citations, `${place}.citations`, known, findings);
  if (citations.length > 0 && citations.every((each) => each === null))
    return findings.tell('form', `${place}.citations`, 'No citation of this event can be read.');
  known.events.add(event.id);
  const left = {
    ...event,
    summarySpans: siftSpans(json, event, place, findings),
    when: { ...date, dating },
    after: findings.each('id', event.after, `${place}.after`),
    people: findings.each('text', event.people, `${place}.people`),
    places: findings.each('text', event.places, `${place}.places`),
    citations: citations.filter((each) => each !== null),
    differences: differencesOf(event.differences, `${place}.differences`, citations, findings),
    media: mediaOf(event.media ?? [], `${place}.media`, findings),
    links: linksOf(event.links ?? [], `${place}.links`, findings),
    changes: siftChanges(event.changes, `${place}.changes`, known.changes, findings),
    formerly: findings.each('id', event.formerly ?? [], `${place}.formerly`),
  };
  return { id: left.id, when, after: left.after, json: left };
}

/** A citation that is left out becomes null, because readings name the others by their index. */
const citationsOf = (
  given: readonly unknown[],
  place: string,
  known: Known,
  findings: Findings,
): (CitationJson | null)[] =>
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
    return read;
  });

/** The same for two texts that a reader cannot tell apart. */
const looks = (given: string): string => given.normalize().trim();

/** Merges differences about the same thing, and readings with the same value. */
function differencesOf(
  given: readonly unknown[],
  place: string,
  citations: readonly (CitationJson | null)[],
  findings: Findings,
): DifferenceJson[] {
  let kept = 0;
  const indices = citations.map((each) => (each === null ? null : kept++));
  const found = new Map<
    string,
    { about: string; at: string; readings: Map<string, ReadingJson> }
  >();
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
): ReadingJson | null {
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

function mediaOf(given: readonly unknown[], place: string, findings: Findings): MediaJson[] {
  const found = new Map<string, MediaJson>();
  for (const [i, json] of given.entries()) {
    const at = `${place}[${i}]`;
    const read = findings.record('media', json, at, { caption: undefined });
    if (!read) continue;
    if (found.has(read.src))
      findings.tell('double', `${at}.src`, `This event has the image "${read.src}" already.`);
    else found.set(read.src, read);
  }
  return [...found.values()];
}

const linksOf = (given: readonly unknown[], place: string, findings: Findings): Link[] =>
  given.flatMap(
    (json, i) => findings.record('link', json, `${place}[${i}]`, OPTIONAL_IN_LINK) ?? [],
  );
