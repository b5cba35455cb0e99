/**
 * Leaves out of a timeline's public JSON what cannot be read, and reports it. Pure.
 *
 * The timeline is refused only if its name, all lanes or all events are missing.
 */
import { clockChangeOf } from '../clock-change.ts';
import type { ClockChange } from '../../time/clock.ts';
import { dateOf } from '../../time/civil-date.ts';
import { DAY, instant } from '../../time/instant.ts';
import { formatDate, parseDate } from '../../time/unit-text.ts';
import { FORMAT, isFormat2 } from '../format.ts';
import { inOrder } from '../order.ts';
import type { DocumentJson, TimelineJson } from '../schema.ts';
import type { Steps } from '../steps.ts';
import { MOST_LANES, type Lane } from '../timeline.ts';
import { whenOf } from '../when.ts';
import type { Findings } from './findings.ts';
import { siftChanges } from './sift-changes.ts';
import { siftDays, siftWeekend } from './sift-days.ts';
import { siftEvent, type Known, type Sifted } from './sift-event.ts';
import { siftSpans } from './sift-spans.ts';
import { siftStory } from './sift-story.ts';
import { siftTranslations } from './sift-translations.ts';

/** The number of events or documents that are read in one step. */
const AT_A_TIME = 100;

/** In steps, because there may be many events. Null if the timeline is refused. */
export function* siftingTimeline(json: unknown, findings: Findings): Steps<TimelineJson | null> {
  const head = headOf(json, findings);
  if (!head) return null;
  const lanes = lanesOf(head.lanes, findings);
  const [clockChanges, changes] = clockChangesOf(head.clockChanges ?? [], findings);
  const documents = new Map<string, DocumentJson>();
  for (const [i, each] of head.documents.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    const document = documentOf(each, `documents[${i}]`, changes, documents, findings);
    if (document) documents.set(document.id, document);
  }
  const known: Known = {
    lanes: new Set(lanes.map((lane) => lane.id)),
    documents: new Set(documents.keys()),
    events: new Set(),
    changes,
  };
  const events: Sifted[] = [];
  for (const [i, each] of head.events.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    const event = siftEvent(each, `events[${i}]`, known, findings);
    if (event) events.push(event);
  }
  yield null;
  if (events.length === 0 && head.events.length > 0)
    return findings.tell('form', 'events', 'No event can be read.');
  const home = homeOf(head.home, events, findings);
  if (!home) return null;
  return {
    ...head,
    ...{ lanes, clockChanges, home },
    summarySpans: siftSpans(json, head, '', findings),
    scale: scaleOf(head.scale, findings),
    weekend: siftWeekend(head.weekend, findings),
    translations: siftTranslations(head.translations ?? {}, head.language, findings),
    story: siftStory(head.story ?? [], known.events, findings),
    documents: [...documents.values()],
    events: inOrder(events).map((event) => event.json),
    spellings: spellingsOf(head.spellings, findings),
    changes: siftChanges(head.changes, 'changes', changes, findings),
  };
}

const scaleOf = (json: unknown, findings: Findings): TimelineJson['scale'] =>
  json === undefined ? undefined : (findings.read('scale', json, 'scale') ?? undefined);

function headOf(json: unknown, findings: Findings) {
  const format = (json as { format?: unknown } | null | undefined)?.format;
  if (typeof format !== 'string')
    return findings.tell('form', '', 'This is not a Sourceline timeline: it has no "format".');
  if (!isFormat2(format))
    return findings.tell('form', 'format', `This page reads ${FORMAT}; the data is "${format}".`);
  return findings.record('head', json, '', {
    summary: '',
    summarySpans: undefined,
    home: undefined,
    spellings: [],
    clockChanges: undefined,
    story: undefined,
    changes: undefined,
    translations: undefined,
  });
}

function lanesOf(given: readonly unknown[], findings: Findings): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const [i, each] of given.entries()) {
    const lane = findings.read('lane', each, `lanes[${i}]`);
    if (!lane) continue;
    if (lanes.has(lane.id))
      findings.tell('double', `lanes[${i}].id`, `There is another lane "${lane.id}".`);
    else if (lanes.size === MOST_LANES)
      findings.tell('long', `lanes[${i}]`, `More than ${MOST_LANES} lanes cannot be told apart.`);
    else lanes.set(lane.id, lane);
  }
  return [...lanes.values()];
}

type ClockChangesJson = NonNullable<TimelineJson['clockChanges']>;

/** As JSON, and the same as moments. */
function clockChangesOf(
  given: readonly unknown[],
  findings: Findings,
): [json: ClockChangesJson, moments: ClockChange[]] {
  const [sifted, moments]: [ClockChangesJson, ClockChange[]] = [[], []];
  for (const [i, json] of given.entries()) {
    const place = `clockChanges[${i}]`;
    const read = findings.read('clockChange', json, place);
    const change = read && clockChangeOf(read);
    if (change) {
      sifted.push(read);
      moments.push(change);
    } else if (read) findings.tell('date', place, `"${read.at}" is not a moment.`);
  }
  return [sifted, moments];
}

/** If no home can be read, it is all days of all events. */
function homeOf(
  json: unknown,
  events: readonly Sifted[],
  findings: Findings,
): TimelineJson['home'] | null {
  const read = findings.read('home', json, 'home');
  const given = read && siftDays(read, 'home', findings);
  if (given) return given;
  let [from, to] = [Infinity, -Infinity];
  for (const end of events.flatMap(({ when }) => [when.extent.from, when.extent.to])) {
    if (!Number.isFinite(end)) continue;
    from = Math.min(from, end);
    to = Math.max(to, end);
  }
  if (from >= to) return null;
  const day = (n: number): string => formatDate(dateOf(instant(n * DAY)));
  return { from: day(Math.floor(from / DAY)), to: day(Math.ceil(to / DAY)) };
}

const OPTIONAL = {
  file: '',
  sha256: '',
  title: null,
  publisher: null,
  author: null,
  language: undefined,
  published: '',
  publishedBasis: '',
  url: undefined,
  archived: undefined,
  accessed: undefined,
};

function documentOf(
  json: unknown,
  place: string,
  changes: readonly ClockChange[],
  others: ReadonlyMap<string, unknown>,
  findings: Findings,
): DocumentJson | null {
  const read = findings.record('document', json, place, OPTIONAL);
  if (!read) return null;
  if (others.has(read.id))
    return findings.tell('double', `${place}.id`, `There is another document "${read.id}".`);
  const { publishedWhen, accessed } = read;
  if (!whenOf(publishedWhen, changes)) {
    const sentence = `"${publishedWhen.edtf}" has ends that are not dates.`;
    return findings.tell('date', `${place}.publishedWhen`, sentence);
  }
  if (accessed === undefined || parseDate(accessed)) return read;
  findings.tell('date', `${place}.accessed`, `"${accessed}" is not a day.`);
  return { ...read, accessed: undefined };
}

const spellingsOf = (given: readonly unknown[], findings: Findings): string[][] =>
  given.flatMap((json, i) => {
    const place = `spellings[${i}]`;
    const group = findings.read('list', json, place);
    if (!group) return [];
    const names = findings.each('text', group, place);
    if (names.length > 1) return [names];
    // If one of just two names was bad, that has been reported already.
    if (names.length === group.length || group.length > 2)
      findings.tell('form', place, 'Spellings are two or more of one name.');
    return [];
  });
