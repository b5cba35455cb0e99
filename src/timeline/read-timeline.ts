/**
 * Turns the public JSON into the model. Pure.
 *
 * A part that cannot be read is left out and reported. The timeline is refused only if its name, all
 * lanes or all events are missing.
 */
import type { ClockChange } from '../time/clock.ts';
import { extent, type Extent } from '../time/extent.ts';
import { parseDate } from '../time/unit-text.ts';
import { dayUnit, type DateUnit } from '../time/unit.ts';
import { clockChangeOf } from './clock-change.ts';
import { extentOf } from './parse-days.ts';
import { eventOf, type Known } from './parse-event.ts';
import { storyOf } from './parse-story.ts';
import { translationsOf } from './parse-translation.ts';
import { FORMAT, isFormat2 } from './format.ts';
import { Findings, type Check, type ParseProblem } from './problem.ts';
import type { Steps } from './steps.ts';
import {
  MOST_LANES,
  type Lane,
  type SourceDocument,
  type Timeline,
  type TimelineEvent,
} from './timeline.ts';
import { weekendOf } from './weekend.ts';
import { whenOf } from './when.ts';

export interface Parsed {
  /** Null if the whole cannot be read; `problems` then says why. */
  readonly timeline: Timeline | null;
  readonly problems: readonly ParseProblem[];
}

/** The number of events or documents that are read in one step. */
const AT_A_TIME = 100;

/**
 * In steps, because there may be many events.
 *
 * @param check null for data that the build has checked already
 */
export function* readingTimeline(json: unknown, check: Check | null): Steps<Parsed> {
  const findings = new Findings(check);
  const { problems } = findings;
  const head = headOf(json, findings);
  if (!head) return { timeline: null, problems };
  const { language } = head;
  const lanes = lanesOf(head.lanes, findings);
  const changes = changesOf(head.clockChanges ?? [], findings);
  const documents = new Map<string, SourceDocument>();
  for (const [i, each] of head.documents.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    const document = documentOf(
      each,
      `documents[${i}]`,
      { language, changes },
      documents,
      findings,
    );
    if (document) documents.set(document.id, document);
  }
  const known: Known = {
    language,
    lanes: new Set(lanes.map((lane) => lane.id)),
    documents: new Set(documents.keys()),
    events: new Set(),
    changes,
  };
  const events: TimelineEvent[] = [];
  for (const [i, each] of head.events.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    const event = eventOf(each, `events[${i}]`, known, findings);
    if (event) events.push(event);
  }
  yield null;
  if (events.length === 0 && head.events.length > 0) {
    findings.tell('form', 'events', 'No event can be read.');
    return { timeline: null, problems };
  }
  const home = homeOf(head.home, events, findings);
  if (!home) return { timeline: null, problems };
  const { id, title, summary, timeZone } = head;
  const timeline = {
    ...{ id, title, summary, language, timeZone, home, lanes },
    scale: scaleOf(head.scale, findings),
    weekend: weekendOf(head.weekend, findings),
    clockChanges: changes,
    headLanguage: language,
    translations: translationsOf(head.translations ?? {}, language, findings),
    story: storyOf(head.story ?? [], events, language, findings),
    documents: [...documents.values()],
    events: findings.sorted(events),
    spellings: spellingsOf(head.spellings, findings),
  };
  return { timeline, problems };
}

const scaleOf = (json: unknown, findings: Findings): Timeline['scale'] =>
  json === undefined ? null : (findings.read('scale', json, 'scale') ?? null);

function headOf(json: unknown, findings: Findings) {
  const format = (json as { format?: unknown } | null | undefined)?.format;
  if (typeof format !== 'string')
    return findings.tell('form', '', 'This is not a Sourceline timeline: it has no "format".');
  if (!isFormat2(format))
    return findings.tell('form', 'format', `This page reads ${FORMAT}; the data is "${format}".`);
  return findings.record('head', json, '', {
    summary: '',
    home: undefined,
    spellings: [],
    clockChanges: undefined,
    story: undefined,
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

const changesOf = (given: readonly unknown[], findings: Findings): ClockChange[] =>
  given.flatMap((json, i) => {
    const place = `clockChanges[${i}]`;
    const read = findings.read('clockChange', json, place);
    if (!read) return [];
    const change = clockChangeOf(read);
    if (!change) findings.tell('date', place, `"${read.at}" is no moment.`);
    return change ?? [];
  });

/** If no home can be read, it is the extent of all events. */
function homeOf(
  json: unknown,
  events: readonly TimelineEvent[],
  findings: Findings,
): Extent | null {
  const read = findings.read('home', json, 'home');
  const given = read && extentOf(read, 'home', findings);
  if (given) return given;
  let [from, to] = [Infinity, -Infinity];
  for (const end of events.flatMap(({ when }) => [when.extent.from, when.extent.to])) {
    if (!Number.isFinite(end)) continue;
    from = Math.min(from, end);
    to = Math.max(to, end);
  }
  return from < to ? extent(from, to) : null;
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
  { language, changes }: { language: string; changes: readonly ClockChange[] },
  others: ReadonlyMap<string, unknown>,
  findings: Findings,
): SourceDocument | null {
  const read = findings.record('document', json, place, OPTIONAL);
  if (!read) return null;
  if (others.has(read.id))
    return findings.tell('double', `${place}.id`, `There is another document "${read.id}".`);
  const { publishedWhen, accessed, ...rest } = read;
  const published = whenOf(publishedWhen, changes);
  if (published)
    return {
      ...rest,
      language: rest.language ?? language,
      published,
      url: rest.url ?? null,
      archived: rest.archived ?? null,
      accessed: accessed === undefined ? null : dayOf(accessed, `${place}.accessed`, findings),
    };
  const sentence = `"${publishedWhen.edtf}" has ends that are no dates.`;
  return findings.tell('date', `${place}.publishedWhen`, sentence);
}

function dayOf(text: string, place: string, findings: Findings): DateUnit | null {
  const date = parseDate(text);
  return date ? dayUnit(date) : findings.tell('date', place, `"${text}" is no day.`);
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
