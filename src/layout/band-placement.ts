/**
 * Gives every event of a band its row, its side and the zoom from which it shows, in steps.
 * Pure; imports `timeline`.
 * Why that cannot overlap, pop or jump: README.md beside this file.
 */
import { BandRows, type Places } from './activation.ts';
import { Chooser } from './choice.ts';
import type { Steps } from '../timeline/steps.ts';
import { column, RIGHT, type Entries, type Side } from './entry.ts';
import { entryOctaves } from './gate.ts';
import type { Planned } from './plan.ts';
import { reservations } from './reservation.ts';

const LEVELS_PER_OCTAVE = 2;

export interface ZoomRange {
  /** Px per ms. */
  readonly coarsest: number;
  readonly finest: number;
}

export interface BandTask {
  readonly entries: Entries;
  /** The band's entries, in order of time. */
  readonly members: Int32Array;
  readonly rows: number;
  /** What must show at home, and where. */
  readonly plan: readonly Planned[];
  readonly zooms: ZoomRange;
  /** By side, then entry: the zoom below which the edge of some view would cut it. */
  readonly uncut: readonly [Float64Array, Float64Array];
}

/** How many events are tried in one step. */
const AT_A_TIME = 256;

/**
 * Writes into `places`; the rows are the band's own, from 0. At the end of each level it yields
 * the level's zoom: who shows there is settled.
 */
export function* placingBand(task: BandTask, places: Places): Steps<void, number | null> {
  const { entries, members, zooms } = task;
  if (members.length === 0) return;
  const importance = Uint8Array.from(members, (i) => entries.importance[i]!);
  const ranking = ranked(importance, (k) => entries.rightward[RIGHT][members[k]!]!);
  const band = new BandRows(entries, members, task.rows);
  const own = (of: Float64Array): Float64Array => column(members.length, (k) => of[members[k]!]!);
  const uncut = [own(task.uncut[0]), own(task.uncut[1])] as const;
  const put = (member: number, row: number, side: Side, activation: number): void => {
    const i = members[member]!;
    band.put(member, row, side, activation);
    places.row[i] = row;
    places.side[i] = side;
    places.activation[i] = activation;
  };
  placePlan(task, ranking, band, uncut, put);
  yield null;

  const octaves = Math.max(1, Math.ceil(Math.log2(zooms.finest / zooms.coarsest)));
  const due: number[][] = Array.from({ length: octaves * LEVELS_PER_OCTAVE + 1 }, () => []);
  entryOctaves(entries, members, ranking, task.rows, zooms.coarsest, octaves).forEach(
    (octave, rank) => due[octave * LEVELS_PER_OCTAVE]!.push(rank),
  );
  yield null;
  const reserved = reservations(band, importance, ranking);
  for (const member of reserved.begun) {
    band.t1[member] = band.t0[member]!;
    places.begun[members[member]!] = 1;
  }
  const choice = new Chooser(band, reserved, uncut);
  yield null;
  let tried = 0;
  for (const [level, ranks] of due.entries()) {
    const least = level === 0 ? 0 : zoomOf(zooms, level - 1);
    const zoom = zoomOf(zooms, level);
    for (const rank of Int32Array.from(ranks).sort()) {
      if (++tried % AT_A_TIME === 0) yield null;
      const member = ranking[rank]!;
      if (band.activation[member]! < Infinity) continue;
      choice.choose(member, least, zoom);
      const { activation } = choice;
      if (activation <= zoom) put(member, choice.row, choice.side, activation);
      else if (activation < zooms.finest) {
        due[Math.max(level + 1, levelOf(zooms, activation))]?.push(rank);
      }
    }
    yield zoom;
  }
}

const zoomOf = ({ coarsest }: ZoomRange, level: number): number =>
  coarsest * 2 ** (level / LEVELS_PER_OCTAVE);

const levelOf = ({ coarsest }: ZoomRange, zoom: number): number =>
  Math.ceil(Math.log2(zoom / coarsest) * LEVELS_PER_OCTAVE);

/** The plan settles rows and sides; importance settles who shows first within them. */
function placePlan(
  { members, plan }: BandTask,
  ranking: Int32Array,
  band: BandRows,
  uncut: readonly [Float64Array, Float64Array],
  put: (member: number, row: number, side: Side, activation: number) => void,
): void {
  const places = new Map(plan.map((each) => [each.entry, each]));
  for (const member of plan.length > 0 ? ranking : []) {
    const place = places.get(members[member]!);
    if (!place) continue;
    const { row, side } = place;
    band.enter(row, member, Infinity);
    put(member, row, side, band.activationOn(row, member, side, uncut[side][member]!, Infinity));
  }
}

/**
 * Members by importance; of equals the shorter label first, since more of those have room. Against
 * the order of time this shows a tenth more labels, and keeps the most important from each other's
 * way.
 */
function ranked(importance: Uint8Array, length: (member: number) => number): Int32Array {
  const classes: number[][] = Array.from({ length: 256 }, () => []);
  importance.forEach((each, member) => classes[each]!.push(member));
  const lengths = column(importance.length, length);
  return Int32Array.from(
    classes.reverse().flatMap((members) => members.sort((a, b) => lengths[a]! - lengths[b]!)),
  );
}
