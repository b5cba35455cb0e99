/** What must be true of everything that is read, however spoiled the data is. Pure. */
import { homeExtent, layout } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { HIDDEN } from '../../src/timeline/hidden-characters.ts';
import { parseTimeline, type Parsed } from '../../src/timeline/parse.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { translate } from '../../src/timeline/translation.ts';
import { prepare } from '../layout/placement/in-english.ts';

/** In ms: a limit for a busy machine, not a measure of speed. */
export const PATIENCE = 2000;

/** Reads it from its text, like the page does. */
export const readMutated = (json: unknown): Parsed =>
  parseTimeline(JSON.parse(JSON.stringify(json ?? null)) as unknown);

const isToldWell = (place: string, sentence: string): boolean =>
  sentence !== '' && (place + sentence).length <= 800 && !HIDDEN.test(place + sentence);

/** Each fault in a sentence. */
export function faultsOf(json: unknown, { timeline, problems }: Parsed): string[] {
  const faults = problems
    .filter(({ place, sentence }) => !isToldWell(place, sentence))
    .map(({ place }) => `a problem that is not told well: ${place}`);
  if (!timeline) return problems.length > 0 ? faults : [...faults, 'nothing is shown or told'];
  const given = json as { events: unknown[]; documents: unknown[] };
  if (problems.length === 0) {
    if (timeline.events.length !== given.events.length) faults.push('events went untold');
    if (timeline.documents.length !== given.documents.length) faults.push('documents went untold');
  }
  return [
    ...faults,
    ...twice(timeline),
    ...timeline.events.flatMap((each) => event(each, timeline)),
  ];
}

const repeated = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

function twice({ documents, lanes, events }: Timeline): string[] {
  return [documents, lanes, events]
    .filter((list) => repeated(list.map(({ id }: { id: string }) => id)))
    .map((list) => `an id is there twice: ${list[0]!.id}`);
}

function event(each: TimelineEvent, { lanes, documents }: Timeline): string[] {
  const { when, citations, differences, media } = each;
  const broken: Record<string, boolean> = {
    lane: !lanes.some(({ id }) => id === each.lane),
    date: !(when.extent.from < when.extent.to),
    documents: citations.some(({ document }) => !documents.some(({ id }) => id === document)),
    differences: repeated(differences.map(({ about }) => about)),
    readings: differences.some(
      ({ readings }) => readings.length < 2 || repeated(readings.map(({ value }) => value)),
    ),
    indices: differences.some(({ readings }) =>
      readings.some((reading) => reading.citations.some((i) => !citations[i])),
    ),
    images: repeated(media.map(({ src }) => src)),
    importance: !(each.importance >= 1 && each.importance <= 5),
  };
  return Object.keys(broken)
    .filter((key) => broken[key])
    .map((key) => `${each.id}: ${key}`);
}

/**
 * Draws it wide and narrow, at home and with a selection, in each language. @throws whatever breaks
 */
export function draw(timeline: Timeline): void {
  for (const language of ['en', 'uk']) {
    const shown = translate(timeline, language);
    for (const size of [
      { width: 1120, height: 640 },
      { width: 360, height: 560 },
    ]) {
      const placement = prepare(shown, { ...size, measure });
      const selection = shown.events.at(-1)?.id ?? null;
      for (const chosen of [null, selection])
        layout(placement, { extent: homeExtent(placement), selection: chosen }, size);
    }
  }
}
