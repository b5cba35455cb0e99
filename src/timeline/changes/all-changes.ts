/** The changes of a timeline, and its events by all their ids. Pure. */
import type { Timeline, TimelineEvent } from '../timeline.ts';
import type { Change } from './change.ts';

/** A change, and the event that it belongs to; null if it belongs to the timeline itself. */
interface ChangeOf {
  readonly change: Change;
  readonly event: TimelineEvent | null;
}

/** All changes of a timeline and its events, the latest first. */
export const changesIn = ({ changes, events }: Timeline): ChangeOf[] =>
  [
    ...changes.map((change) => ({ change, event: null })),
    ...events.flatMap((event) => event.changes.map((change) => ({ change, event }))),
  ].sort((a, b) => b.change.at.extent.from - a.change.at.extent.from);

/** The events by their ids, and by former ids that links may still use. */
export const byAnyId = ({ events }: Timeline): Map<string, TimelineEvent> =>
  new Map([
    ...events.flatMap((event) => event.formerly.map((id) => [id, event] as const)),
    ...events.map((event) => [event.id, event] as const),
  ]);
