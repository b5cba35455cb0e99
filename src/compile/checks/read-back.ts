/**
 * Reads the JSON that compile is about to write, in the same way as the page. Nothing is published
 * that the page would refuse or show only in part.
 */
import { parseTimeline } from '../../timeline/parse.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import type { Spot } from '../report/source.ts';

/** Reports each part that the page would leave out, at the place where its author wrote it. */
export function readBack(timeline: TimelineJson, text: string, seed: Seed, report: Report): void {
  for (const { place, sentence } of parseTimeline(JSON.parse(text)).problems) {
    const spot = spotOf(place, timeline, seed);
    if (spot) report.add('page-unread', spot, sentence, place);
    else report.addFile('page-unread', seed.folder, sentence, place);
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
