/**
 * Reads the JSON that compile is about to write, in the same way as the page. Nothing is published
 * that the page would refuse or show only in part.
 */
import { Findings } from '../../timeline/check/findings.ts';
import { siftingTimeline } from '../../timeline/check/sift-timeline.ts';
import type { ParseProblem } from '../../timeline/problem.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import type { Spot } from '../report/source.ts';

/** Reports each part that the page would leave out, at the place where its author wrote it. */
export function* readingBack(timeline: TimelineJson, seed: Seed, report: Report): Steps<void> {
  for (const { part, first, isMeant } of partsOf(timeline)) {
    yield null;
    for (const problem of problemsOf(part).filter(({ place }) => isMeant(place))) {
      const spot = spotOf(problem.place, part, seed);
      const place = problem.place.replace(EVENT, (_, i) => `events[${first + Number(i)}]`);
      if (spot) report.add('page-unread', spot, problem.sentence, place);
      else report.addFile('page-unread', seed.folder, problem.sentence, place);
    }
  }
}

function problemsOf(timeline: TimelineJson): readonly ParseProblem[] {
  const findings = new Findings();
  finish(siftingTimeline(timeline, findings));
  return findings.problems;
}

const EVENT = /^events\[(\d+)\]/;

interface Part {
  readonly part: TimelineJson;
  /** The index of its first event in the timeline. */
  readonly first: number;
  /** Whether a problem at this place is reported with this part, and with no other. */
  readonly isMeant: (place: string) => boolean;
}

/**
 * What the page makes of 100,000 events takes half a gigabyte, so they are read in parts, each of
 * which is soon released. What one event says of another is checked before: ids, order and chains.
 */
const AT_A_TIME = 100;

function* partsOf(timeline: TimelineJson): Generator<Part> {
  const { events, documents, story = [] } = timeline;
  if (events.length <= AT_A_TIME) {
    yield { part: timeline, first: 0, isMeant: () => true };
    return;
  }
  const told = new Set(story.map(({ event }) => event));
  const some = events.filter(({ id }, i) => i === 0 || told.has(id));
  yield {
    part: { ...timeline, events: some },
    first: 0,
    isMeant: (place) => !EVENT.test(place),
  };
  for (let first = 0; first < events.length; first += AT_A_TIME) {
    const few = events.slice(first, first + AT_A_TIME);
    const cited = new Set(few.flatMap((each) => each.citations.map(({ document }) => document)));
    const part = {
      ...timeline,
      story: [],
      translations: {},
      documents: documents.filter(({ id }) => cited.has(id)),
      events: few,
    };
    yield { part, first, isMeant: (place) => EVENT.test(place) };
  }
}

/**
 * Seeds use the names of the JSON's fields. A path in the JSON therefore leads to the same place in
 * the seed, or to what contains it.
 */
function spotOf(place: string, { events }: TimelineJson, seed: Seed): Spot | null {
  const [first = '', second = '', ...rest] = place.split(/[.[\]]+/).filter(Boolean);
  switch (first) {
    case 'events': {
      const event = seed.events.find(({ id }) => id.value === events[Number(second)]?.id);
      // In the seed, the date is a text and its dating stands beside it.
      return deepest(event, rest[0] === 'when' && rest[1] === 'dating' ? rest.slice(1) : rest);
    }
    case 'documents':
      return deepest(seed.documents[Number(second)], rest);
    case 'translations': {
      const translation = seed.translations.find(({ language }) => language.value === second);
      const [list, id, ...keys] = rest;
      const named = list === 'events' ? translation?.events : translation?.lanes;
      const entry = named?.find((each) => each.id.value === id);
      return deepest(entry, keys) ?? deepest(translation, rest);
    }
    default:
      return deepest(seed.timeline, [first, second, ...rest]);
  }
}

/** The place of the last value on the path that has one. */
function deepest(from: unknown, keys: readonly string[]): Spot | null {
  let at = from;
  let spot = placeOf(at);
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string, unknown>)[key];
    spot = placeOf(at) ?? spot;
  }
  return spot;
}

/** The value's own place, or that of its name. */
function placeOf(node: unknown): Spot | null {
  const { spot, id, value } = (node ?? {}) as Partial<
    Record<'spot', Spot> & Record<'id' | 'value', { spot?: Spot }>
  >;
  return spot ?? id?.spot ?? value?.spot ?? null;
}
