/** How events are grouped into bands. Pure. */
import type { TimelineIndex } from '../timeline/timeline-index.ts';

/** `none`: all in one band. */
export const GROUPINGS = ['lane', 'document', 'place', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  /** The index of the lane that it stands for; null for other groups. */
  readonly lane: number | null;
}

export interface Grouped {
  /** In the order of their bands; empty for a single band without a name. */
  readonly groups: readonly Group[];
  /** The index of the group of the timeline's event with this index. Every event is in exactly one. */
  readonly of: (event: number) => number;
}

export const byLane = ({ lanes, events }: TimelineIndex): Grouped =>
  indexGroups(
    events,
    lanes.map(({ id, name }, lane) => ({ id, name, lane })),
    ({ lane }) => lane,
  );

export function indexGroups<Event>(
  events: readonly Event[],
  groups: readonly Group[],
  idOf: (event: Event) => string,
): Grouped {
  const index = new Map(groups.map(({ id }, i) => [id, i]));
  return { groups, of: (event) => index.get(idOf(events[event]!)) ?? 0 };
}
