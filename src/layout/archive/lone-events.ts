/**
 * Draws events whose tiles have not come: without a place of their own, over the labels of the first row.
 * Pure.
 */
import type { Placement } from '../placement/placement.ts';

/**
 * The placement, in which these events can be selected from the start: nothing that is still to be placed
 * gives them a place.
 *
 * @param lone ids
 */
export function withLone(placement: Placement, lone: readonly string[]): Placement {
  if (lone.length === 0) return placement;
  const { entries, timeline } = placement;
  const entryOf = new Map<string, number>();
  entries.event.forEach((event, i) => {
    const { id } = timeline.events[event]!;
    if (lone.includes(id)) entryOf.set(id, i);
  });
  return { ...placement, entryOf: (id) => entryOf.get(id) ?? placement.entryOf(id) };
}
