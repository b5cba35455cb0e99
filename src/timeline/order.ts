/** The order of events in time. Pure; imports only `time`. */
import type { Extent } from '../time/extent.ts';
import { DAY } from '../time/instant.ts';

export interface Ordered {
  readonly id: string;
  readonly extent: Extent;
  readonly after: readonly string[];
}

/** Where no one knows the earliest, the event stands at the head of its latest day. */
const firstDay = ({ from, to }: Extent): number =>
  from === -Infinity && to !== Infinity ? Math.ceil(to / DAY - 1) * DAY : from;

/** Below 0 where `a` comes first, 0 for one and the same extent. */
function compareExtents(a: Extent, b: Extent): number {
  const pairs = [
    [firstDay(a), firstDay(b)],
    [a.from, b.from],
    [a.to, b.to],
  ] as const;
  const differing = pairs.find(([x, y]) => x !== y);
  return differing ? (differing[0] < differing[1] ? -1 : 1) : 0;
}

/**
 * Sorted by earliest, latest, what `after` says, and id. `after` decides only between events of
 * the same extent: elsewhere the dates have decided already. A circle of `after` is cut by id.
 */
export function inOrder<T extends Ordered>(events: readonly T[]): T[] {
  const sorted = [...events].sort(
    (a, b) => compareExtents(a.extent, b.extent) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const result: T[] = [];
  for (let i = 0; i < sorted.length;) {
    let j = i + 1;
    while (j < sorted.length && compareExtents(sorted[i]!.extent, sorted[j]!.extent) === 0) j++;
    for (const event of byAfter(sorted.slice(i, j))) result.push(event);
    i = j;
  }
  return result;
}

function byAfter<T extends Ordered>(group: readonly T[]): readonly T[] {
  // Of thousands on one day, looking for the next again and again would take minutes.
  if (group.every(({ after }) => after.length === 0)) return group;
  const waiting = new Map(group.map((event) => [event.id, event]));
  const result: T[] = [];
  while (waiting.size > 0) {
    const candidates = [...waiting.values()];
    const next =
      candidates.find((event) => !event.after.some((id) => waiting.has(id))) ?? candidates[0]!;
    waiting.delete(next.id);
    result.push(next);
  }
  return result;
}
