/** The strip of a frame: every event in view, as a dot or as part of a count. Pure. */
import { firstAtLeast } from '../../time/ordered.ts';
import { joinStretches, type Stretch } from '../../time/stretch.ts';
import { unwarpExtent, warpedExtent } from '../../time/warp.ts';
import { middleOf, runOf, type Run } from '../placement/cluster.ts';
import type { StripMark } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { x, type Scale } from '../axis/scale.ts';
import type { StripMembers } from '../placement/strip-members.ts';

const CLUSTER_FONT = 10;
const CLUSTER_PAD = 2;
const CLUSTER_LEAST = 13;
/** The maximum number of ids in a cluster: nobody reads a longer list; they zoom in. */
const NAMED = 200;

type Cluster = Extract<StripMark, { kind: 'cluster' }>;

export interface StripFrame {
  readonly marks: readonly StripMark[];
  /** Events in view without a label. */
  readonly unlabelled: number;
}

/** `labelled` are the entries drawn with their label, in any order. */
export function stripMarks(
  placement: Placement,
  view: Scale,
  labelled: readonly number[],
): StripFrame {
  const { strip, entries: e, measure, stripY } = placement;
  const { anchors, before } = strip.clusters;
  const start = firstAtLeast(anchors, view.from);
  const end = firstAtLeast(anchors, view.to);
  const shown = labelled
    .map((i) => strip.member[i]!)
    .filter((k) => k >= start && k < end)
    .sort((a, b) => a - b);
  const marks: StripMark[] = [];
  for (let k = start, next = 0; k < end;) {
    const run = runOf(strip.clusters, k, view.zoom);
    const centre = x(view, middleOf(strip.clusters, run));
    const place = e.down ? { x: e.down.axisX, y: centre } : { x: centre, y: stripY };
    const until = Math.min(run.last + 1, end);
    const sofar = next;
    while (next < shown.length && shown[next]! < until) next++;
    const count = before[until]! - before[k]!;
    const unlabelled = count - (next - sofar);
    const i = strip.entry[k]!;
    if (run.first === run.last && i >= 0) {
      const id = strip.idOf(k);
      marks.push({
        kind: 'dot',
        key: `d${id}`,
        event: id,
        lane: e.lane[i]!,
        ...place,
        labelled: unlabelled === 0,
      });
    } else {
      const text = abbreviate(count);
      const width = measure(text, CLUSTER_FONT, 600) + 2 * CLUSTER_PAD;
      marks.push({
        kind: 'cluster',
        key: `c${strip.idOf(run.first)}`,
        ...place,
        width: Math.max(CLUSTER_LEAST, width),
        count,
        text,
        unlabelled,
        ...membersOf(placement, k, until, run),
      });
    }
    k = until;
  }
  return { marks, unlabelled: before[end]! - before[start]! - shown.length };
}

type Members = Pick<Cluster, 'extent' | 'named' | 'events'>;

/** By first and last member, for clusters that are wholly in view. */
const known = new WeakMap<Placement, Map<number, Members>>();
/** The maximum number of clusters that are kept. */
const MOST = 1000;
/** More than the number of all events. */
const SHIFT = 2 ** 26;

function membersOf(placement: Placement, k: number, until: number, run: Run): Members {
  const { strip, warp } = placement;
  const { from, to } = strip.clusters;
  const find = (): Members => ({
    extent: unwarpExtent(warp, warpedExtent(from[run.first]!, to[run.last]!)),
    named: stretchIn(strip, k, until),
    events: strip.idsIn(k, Math.min(k + NAMED, until)),
  });
  if (k !== run.first || until !== run.last + 1) return find();
  const all = known.get(placement) ?? new Map<number, Members>();
  if (all.size === 0) known.set(placement, all);
  const key = run.first * SHIFT + run.last;
  const found = all.get(key) ?? find();
  if (all.size >= MOST) all.clear();
  all.set(key, found);
  return found;
}

/**
 * The stretch that the dates of members `k` to `end` cover. For very many members, only the first
 * ones and the last one are read.
 */
function stretchIn({ namedBy }: StripMembers, k: number, end: number): Stretch {
  let all = joinStretches(namedBy(k), namedBy(end - 1));
  const most = Math.min(k + NAMED, end);
  for (let i = k + 1; i < most; i++) all = joinStretches(all, namedBy(i));
  return all;
}

/** At most three characters, so that a count always fits between its neighbours in the strip. */
function abbreviate(count: number): string {
  if (count < 1000) return String(count);
  const [divisor, unit] = count < 1e6 ? [1e3, 'k'] : [1e6, 'm'];
  return `${Math.min(99, Math.floor(count / divisor))}${unit}`;
}
