/**
 * Checks that all events of a chain of `after` can be true together. Each pair of neighbours may be
 * possible while the whole chain is not: an event in March, after a day in mid-March, after a month
 * that ends in May.
 */
import { mayFollow } from '../../time/relation.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import type { Located } from '../seed/fields.ts';
import type { Report } from '../report/report.ts';
import { shortenedPath } from './order-path.ts';

/** The event that sets the lower limit for another one, and the way to it. */
interface Bound {
  readonly source: EventSeed;
  /** The next event on the way; null if it is the source itself. */
  readonly by: EventSeed | null;
}

/** Circles, and neighbours that contradict each other, are reported elsewhere. */
export function checkChains(byId: ReadonlyMap<string, EventSeed>, report: Report): void {
  const bounds = new Map<EventSeed, Bound>();
  for (const event of inOrderOfAfter(byId)) {
    let bound: Bound = { source: event, by: null };
    for (const reference of event.after) {
      const other = byId.get(reference.value);
      const theirs = other && bounds.get(other);
      if (!theirs || !event.date || !mayBeAfter(event, other)) continue;
      if (!mayBeAfter(event, theirs.source)) tell(event, reference, theirs, bounds, report);
      else if (beginsLater(theirs.source, bound.source))
        bound = { source: theirs.source, by: other };
    }
    // Something that lasted may have begun before the event that it follows.
    if (event.date?.form === 'span') bound = { source: event, by: null };
    if (bound.source.date) bounds.set(event, bound);
  }
}

const mayBeAfter = (a: EventSeed, b: EventSeed): boolean =>
  !a.date || !b.date || mayFollow(a.date.extent, b.date.extent);

const beginsLater = (a: EventSeed, b: EventSeed): boolean =>
  !b.date || a.date!.extent.from > b.date.extent.from;

function tell(
  event: EventSeed,
  reference: Located<string>,
  bound: Bound,
  bounds: ReadonlyMap<EventSeed, Bound>,
  report: Report,
): void {
  const { source } = bound;
  const way = [event.id.value, reference.value];
  for (let step = bound.by; step; step = bounds.get(step)!.by) way.push(step.id.value);
  const ends = [event.id.value, event.when.value, source.id.value, source.when.value];
  report.add('after-chain', reference.spot, ...ends, shortenedPath(way));
}

/** Every event comes after all that it follows. Events behind a circle are left out. */
function inOrderOfAfter(byId: ReadonlyMap<string, EventSeed>): EventSeed[] {
  const followers = new Map<EventSeed, EventSeed[]>();
  const waiting = new Map<EventSeed, number>();
  const ready: EventSeed[] = [];
  for (const event of byId.values()) {
    const earlier = new Set(event.after.flatMap(({ value }) => byId.get(value) ?? []));
    for (const other of earlier) {
      const known = followers.get(other);
      if (known) known.push(event);
      else followers.set(other, [event]);
    }
    waiting.set(event, earlier.size);
    if (earlier.size === 0) ready.push(event);
  }
  for (let i = 0; i < ready.length; i++) {
    for (const follower of followers.get(ready[i]!) ?? []) {
      const left = waiting.get(follower)! - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ready;
}
