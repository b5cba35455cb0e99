/** Entries by the ids of their events. */
import type { Placement } from '../../src/layout/index.ts';

const entriesById = new WeakMap<Placement, ReadonlyMap<string, number>>();

/** A placement searches all events for one id, and here every frame asks for every label. */
export function entryOf(placement: Placement, id: string): number {
  const { timeline, entries } = placement;
  const known =
    entriesById.get(placement) ??
    new Map(Array.from(entries.event, (event, i) => [timeline.events[event]!.id, i]));
  entriesById.set(placement, known);
  return known.get(id)!;
}
