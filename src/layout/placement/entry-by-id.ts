/** Finds the entry of an event. Pure. */
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import type { Entries } from './entry.ts';

/** Remembers the last id: a map of all ids would take longer to fill than the placing takes. */
export function entryById(
  { events }: TimelineIndex,
  { event }: Entries,
): (id: string) => number | undefined {
  let last: { readonly id: string; readonly entry: number } | null = null;
  return (id) => {
    if (last?.id === id) return last.entry;
    const index = events.findIndex((each) => each.id === id);
    if (index < 0) return undefined;
    const entry = event.indexOf(index);
    if (entry < 0) return undefined;
    last = { id, entry };
    return entry;
  };
}
