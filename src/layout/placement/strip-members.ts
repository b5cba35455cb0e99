/** The order of events in the strip: computed once for a placement, in steps. Pure. */
import { stretchOf, type Stretch } from '../../time/stretch.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { makeClusters, type Clusters } from './cluster.ts';
import { fillNumbers, type Entries } from './entry.ts';

export interface StripMembers {
  readonly clusters: Clusters;
  /** The entry of each member of the strip, −1 for a run; and the member of each entry. */
  readonly entry: Int32Array;
  readonly member: Int32Array;
  /** The id of a member's event; for a run, another text that no other member has. */
  readonly idOf: (member: number) => string;
  /** What the date of a member's event names, or the days that a run lies in. */
  readonly namedBy: (member: number) => Stretch;
  /** The ids of the events from one member to before another, as far as they are known. */
  readonly idsIn: (from: number, to: number) => readonly string[];
}

export function* orderStrip(e: Entries, { events }: TimelineIndex): Steps<StripMembers> {
  const { instant } = e;
  const entry = Int32Array.from(
    [...instant.keys()].sort((a, b) => instant[a]! - instant[b]! || a - b),
  );
  yield null;
  const member = new Int32Array(e.count);
  entry.forEach((i, k) => (member[i] = k));
  yield null;
  const anchors = fillNumbers(e.count, (k) => instant[entry[k]!]!);
  const eventOf = (member: number) => events[e.event[entry[member]!]!]!;
  yield null;
  return {
    ...{ clusters: makeClusters(anchors), entry, member },
    idOf: (k) => eventOf(k).id,
    namedBy: (k) => stretchOf(eventOf(k).when),
    idsIn: (from, to) => Array.from(entry.subarray(from, to), (i) => events[e.event[i]!]!.id),
  };
}
