/**
 * The strip of an archive: events where all are loaded, and runs of events where deeper tiles are not.
 * Pure.
 *
 * The zooms at which neighbours come apart were computed for the whole archive. So clusters split as
 * they would if all events were there.
 */
import { dateOf } from '../../time/civil-date.ts';
import { firstAtLeast } from '../../time/ordered.ts';
import { DAY, instant } from '../../time/instant.ts';
import { stretchOf, type Stretch } from '../../time/stretch.ts';
import { civilUnit } from '../../time/unit.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { makeClusters } from '../placement/cluster.ts';
import type { Entries } from '../placement/entry.ts';
import type { LoadedArchive, LoadedTile } from './loaded-archive.ts';
import type { StripMembers } from '../placement/strip-members.ts';

interface Member {
  /** −1 for a run. */
  readonly entry: number;
  readonly count: number;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  readonly opening: number;
}

export function* orderLoadedStrip(
  e: Entries,
  { events }: TimelineIndex,
  { root, positions }: LoadedArchive,
): Steps<StripMembers> {
  const entryAt = new Map(Array.from(e.event, (event, i) => [positions[event]!, i]));
  yield null;
  const members = membersOf(root, (position): Member => {
    const entry = entryAt.get(position)!;
    // In a column as in rows: where its mark stands, or its bar begins.
    const at = e.shape[entry]!.t0;
    return { entry, count: 1, middle: at, from: at, to: at, opening: Infinity };
  });
  yield null;
  const column = (of: (member: Member) => number): Float64Array => Float64Array.from(members, of);
  // All events of the archive are in one of the members, in order of their positions.
  const before = new Float64Array(members.length + 1);
  members.forEach(({ count }, k) => (before[k + 1] = before[k]! + count));
  const clusters = makeClusters(
    column(({ middle }) => middle),
    {
      before,
      from: column(({ from }) => from),
      to: column(({ to }) => to),
      openings: column(({ opening }) => opening).subarray(0, Math.max(0, members.length - 1)),
    },
  );
  const eventOf = (entry: number) => events[e.event[entry]!]!;
  /** By member, for those that were asked for: most never are. */
  const named = new Map<number, Stretch>();
  const find = (each: Member): Stretch =>
    each.entry < 0 ? daysOf(each) : stretchOf(eventOf(each.entry).when);
  yield null;
  return {
    clusters,
    entry: Int32Array.from(members, ({ entry }) => entry),
    member: Int32Array.from(e.event, (event) => firstAtLeast(before, positions[event]! + 1) - 1),
    idOf: (k) => {
      const { entry, from } = members[k]!;
      return entry < 0 ? `run ${from}` : eventOf(entry).id;
    },
    namedBy: (k) => {
      let found = named.get(k);
      if (!found) named.set(k, (found = find(members[k]!)));
      return found;
    },
    idsIn: (from, to) => {
      const [first, end] = [from, to].map((k) => firstAtLeast(positions, before[k]!));
      return events.slice(first, end).map(({ id }) => id);
    },
  };
}

/** The members of a tile's stretch: those of its loaded parts, and its own runs between these. */
function membersOf(tile: LoadedTile, memberAt: (position: number) => Member): Member[] {
  const { openings, runs } = tile.strip;
  if (!runs) {
    const eventAt = (k: number): Member => memberAt(tile.first + k);
    return Array.from(openings, (opening, k) => ({ ...eventAt(k), opening }));
  }
  const { counts, middles, from, to } = runs;
  const members: Member[] = [];
  let position = tile.first;
  let k = 0;
  // A run lies in one part of the tile: none crosses a wall.
  const addRuns = (end: number): void => {
    for (; k < counts.length && position < end; position += counts[k++]!)
      members.push({
        ...{ entry: -1, count: counts[k]!, middle: middles[k]!, from: from[k]!, to: to[k]! },
        opening: openings[k]!,
      });
  };
  for (const part of tile.parts) {
    addRuns(part.first);
    members.push(...membersOf(part, memberAt));
    while (position < part.end) position += counts[k++]!;
  }
  addRuns(Infinity);
  return members;
}

/** The days, months or years in which the events of a run lie: the longer, the coarser. */
function daysOf({ from, to }: Member): Stretch {
  const precision = to - from > 1000 * DAY ? 'year' : to - from > 60 * DAY ? 'month' : 'day';
  const unit = (t: number) => {
    const { year, month, day } = dateOf(instant(t));
    const date = { year, month: precision === 'year' ? 1 : month, day: 1 };
    return civilUnit(precision, precision === 'day' ? { ...date, day } : date);
  };
  return { first: unit(from), last: unit(to) };
}
