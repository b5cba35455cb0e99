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
  /** By member: the id of its event; for a run, another text that no other member has. */
  readonly ids: readonly string[];
  /** By member: what its event's date names, or the days that a run lies in. */
  readonly named: readonly Stretch[];
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
  const ids: string[] = [];
  entry.forEach((i) => ids.push(events[e.event[i]!]!.id));
  yield null;
  const anchors = fillNumbers(e.count, (k) => instant[entry[k]!]!);
  const named: Stretch[] = [];
  entry.forEach((i) => named.push(stretchOf(events[e.event[i]!]!.when)));
  yield null;
  return {
    ...{ clusters: makeClusters(anchors), entry, member, ids, named },
    idsIn: (from, to) => ids.slice(from, to),
  };
}
