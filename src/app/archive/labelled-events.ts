/** The events that have a label in the chart, in order of time. Pure. */
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { ArchiveState } from './archive-state.svelte.ts';

export function labelledEvents({ layout, timeline }: ArchiveState): readonly IndexedEvent[] {
  const shown = new Set(layout.items.map(({ event }) => event));
  return timeline.events.filter(({ id }) => shown.has(id));
}
