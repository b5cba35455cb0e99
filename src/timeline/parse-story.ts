/** Turns the JSON of a story into the model. Pure. */
import type { Extent } from '../time/extent.ts';
import { extentOf } from './parse-days.ts';
import type { Findings } from './problem.ts';
import type { Stop, TimelineEvent } from './timeline.ts';

/** A stop that cannot be read, or names no event, is left out. */
export function storyOf(
  given: readonly unknown[],
  events: readonly TimelineEvent[],
  language: string,
  findings: Findings,
): Stop[] {
  const ids = new Set(events.map(({ id }) => id));
  const told = new Set<string>();
  return given.flatMap((json, i) => {
    const place = `story[${i}]`;
    const stop = findings.record('stop', json, place, { extent: undefined });
    if (!stop) return [];
    const { event, sentence } = stop;
    if (told.has(event)) {
      findings.tell('double', `${place}.event`, `The story tells "${event}" already.`);
      return [];
    }
    if (!ids.has(event)) {
      findings.tell('unknown', `${place}.event`, `There is no event "${event}".`);
      return [];
    }
    told.add(event);
    const extent: Extent | null = stop.extent
      ? extentOf(stop.extent, `${place}.extent`, findings)
      : null;
    return [{ event, sentence, language, extent }];
  });
}
