/** Entries by their events' ids. */
import type { Placement } from '../../src/layout/index.ts';

const entriesById = new WeakMap<Placement, ReadonlyMap<string, number>>();

/** A placement looks through all events for one; here every frame asks for every label's. */
export function entryOf(placement: Placement, id: string): number {
  const { timeline, entries } = placement;
  const known =
    entriesById.get(placement) ??
    new Map(Array.from(entries.event, (event, i) => [timeline.events[event]!.id, i]));
  entriesById.set(placement, known);
  return known.get(id)!;
}
