/** Leaves out stops of a story. Pure. */
import type { StopJson } from '../schema.ts';
import type { Findings } from './findings.ts';
import { siftDays } from './sift-days.ts';

/** A stop that cannot be read, or names no event, is left out. */
export function siftStory(
  given: readonly unknown[],
  ids: ReadonlySet<string>,
  findings: Findings,
): StopJson[] {
  const told = new Set<string>();
  return given.flatMap((json, i) => {
    const place = `story[${i}]`;
    const stop = findings.record('stop', json, place, { extent: undefined });
    if (!stop) return [];
    const { event } = stop;
    if (told.has(event)) {
      findings.tell('double', `${place}.event`, `The story tells "${event}" already.`);
      return [];
    }
    if (!ids.has(event)) {
      findings.tell('unknown', `${place}.event`, `There is no event "${event}".`);
      return [];
    }
    told.add(event);
    const extent = stop.extent && siftDays(stop.extent, `${place}.extent`, findings);
    return [{ ...stop, extent: extent ?? undefined }];
  });
}
