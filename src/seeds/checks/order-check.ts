/** Checks that `after` can be true. */
import { mayFollow } from '../../time/relation.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import { checkOnce, checkReference } from '../seed/id.ts';
import type { Report } from '../report/report.ts';
import { checkChains } from './chain-check.ts';
import { shortenedPath } from './order-path.ts';

export function checkOrder(events: readonly EventSeed[], report: Report): void {
  const byId = new Map(events.map((event) => [event.id.value, event]));
  const ids = new Set(byId.keys());
  for (const event of events) {
    checkOnce(event.after, report);
    for (const earlier of event.after) {
      if (!checkReference(earlier, ids, 'event', report)) continue;
      if (earlier.value === event.id.value) {
        report.add('reference-self', earlier.spot, earlier.value);
        continue;
      }
      const other = byId.get(earlier.value)!;
      if (event.date && other.date && !mayFollow(event.date.extent, other.date.extent)) {
        const values = [event.id.value, event.when.value, other.id.value, other.when.value];
        report.add('after-order', earlier.spot, ...values);
      }
    }
  }
  reportCircles(byId, report);
  checkChains(byId, report);
}

interface Step {
  readonly event: EventSeed;
  /** The index of the `after` to follow next. */
  next: number;
}

/**
 * Reports each circle once, at the `after` that closes it. The depth-first search has its own
 * stack, because a chain of `after` may be longer than the engine's stack.
 */
function reportCircles(byId: ReadonlyMap<string, EventSeed>, report: Report): void {
  const done = new Set<EventSeed>();
  for (const start of byId.values()) {
    const path: Step[] = [];
    const depths = new Map<EventSeed, number>();
    const enter = (event: EventSeed) => {
      depths.set(event, path.length);
      path.push({ event, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { event } = step;
      const reference = event.after[step.next++];
      if (!reference) {
        path.pop();
        depths.delete(event);
        done.add(event);
        continue;
      }
      const other = byId.get(reference.value);
      if (!other || other === event || done.has(other)) continue;
      const depth = depths.get(other);
      if (depth === undefined) enter(other);
      else report.add('after-circle', reference.spot, circleOf(path, depth));
    }
  }
}

/** The circle from the step at `depth` to itself. */
function circleOf(path: readonly Step[], depth: number): string {
  const ids = path.slice(depth).map(({ event }) => event.id.value);
  return `${shortenedPath(ids)} → ${ids[0]!}`;
}
