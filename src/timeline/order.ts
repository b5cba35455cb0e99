/** Sorts events. List, table, chart and exports all use this order. Pure. */
import { compareDates, mayFollow, standsAt } from '../time/relation.ts';
import type { When } from '../time/when.ts';

export interface Ordered {
  readonly id: string;
  readonly when: When;
  readonly after: readonly string[];
}

/**
 * Sorts by the positions of the dates, then by `after`, then by the given order.
 *
 * An event never stands before one that it follows. If the dates allow either order, the event
 * whose date is known less well moves: "some day in March" stands after the night of the 10th that
 * it follows; "by the 12th" stands before the morning of the 10th that follows it. Moments whose
 * order is known keep it. An `after` that the dates rule out is ignored, and a circle is cut at the
 * first of its events. Sorting a sorted list changes nothing.
 */
export function inOrder<T extends Ordered>(events: readonly T[]): T[] {
  if (events.every(({ after }) => after.length === 0)) {
    return [...events].sort((a, b) => compareDates(a.when, b.when));
  }
  const graph = graphOf(events);
  const place = places(events, graph);
  const compare = (a: number, b: number): number =>
    (place[a]! < place[b]! ? -1 : place[a]! > place[b]! ? 1 : 0) ||
    compareDates(events[a]!.when, events[b]!.when) ||
    a - b;
  const sorted = [...events.keys()].sort(compare);
  const rank = new Int32Array(events.length);
  sorted.forEach((event, k) => (rank[event] = k));
  return topological(graph, rank).map((event) => events[event]!);
}

/** For each event, by its index: the events that follow it, and how many it follows. */
interface Graph {
  readonly followers: readonly number[][];
  readonly waiting: Int32Array;
}

/** Leaves out each `after` that the dates rule out or that would close a circle. */
function graphOf(events: readonly Ordered[]): Graph {
  const index = new Map(events.map(({ id }, i) => [id, i]));
  const followers: number[][] = events.map(() => []);
  const waiting = new Int32Array(events.length);
  events.forEach(({ after, when }, i) => {
    for (const id of new Set(after)) {
      const earlier = index.get(id);
      if (earlier === undefined || earlier === i) continue;
      if (!mayFollow(when.extent, events[earlier]!.when.extent)) continue;
      followers[earlier]!.push(i);
      waiting[i]!++;
    }
  });
  const rank = new Int32Array(events.length);
  const byDate = [...events.keys()].sort((a, b) => compareDates(events[a]!.when, events[b]!.when));
  byDate.forEach((event, k) => (rank[event] = k));
  topological({ followers, waiting }, rank).forEach((event, k) => (rank[event] = k));
  return {
    followers: followers.map((each, i) =>
      each.filter((follower) => {
        if (rank[i]! < rank[follower]!) return true;
        waiting[follower]!--;
        return false;
      }),
    ),
    waiting,
  };
}

/**
 * The position of each event, so that none stands before one that it follows: no earlier than the
 * start of any event that it follows, and no later than any event that follows it.
 */
function places(events: readonly Ordered[], graph: Graph): Float64Array {
  const order = topological(graph, Int32Array.from([...events.keys()]));
  const earliest = Float64Array.from(events, ({ when }) => when.extent.from);
  for (const event of order) {
    for (const follower of graph.followers[event]!) {
      earliest[follower] = Math.max(earliest[follower]!, earliest[event]!);
    }
  }
  const place = Float64Array.from(events, ({ when }, i) => Math.max(standsAt(when), earliest[i]!));
  for (const event of order.reverse()) {
    for (const follower of graph.followers[event]!) {
      place[event] = Math.min(place[event]!, place[follower]!);
    }
  }
  return place;
}

/**
 * Puts each event after all that it follows. If several could come next, the one with the least
 * rank does. If only circles are left, the least rank of all comes next. Source: Kahn's algorithm,
 * with a binary heap.
 */
function topological({ followers, waiting }: Graph, rank: Int32Array): number[] {
  const left = Int32Array.from(waiting);
  const byRank = new Int32Array(rank.length);
  rank.forEach((r, event) => (byRank[r] = event));
  const done = new Uint8Array(rank.length);
  const ready: number[] = [];
  left.forEach((count, event) => {
    if (count === 0) push(ready, rank[event]!);
  });
  const result: number[] = [];
  for (let least = 0; result.length < rank.length;) {
    const next = pop(ready);
    if (next === undefined) {
      while (done[byRank[least]!]) least++;
      left[byRank[least]!] = 0;
      push(ready, least);
      continue;
    }
    const event = byRank[next]!;
    if (done[event]) continue;
    done[event] = 1;
    result.push(event);
    for (const follower of followers[event]!) {
      if (--left[follower]! === 0) push(ready, rank[follower]!);
    }
  }
  return result;
}

/** Adds to a binary heap, which has its least number at the root. */
function push(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]! <= value) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = value;
}

function pop(heap: number[]): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= last) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return least;
}
