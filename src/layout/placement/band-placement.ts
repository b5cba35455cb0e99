/**
 * Gives every event of a band its row, its side and the zoom from which it shows, in steps. Pure.
 * README.md in src/layout says why labels then never overlap, pop or jump.
 */
import { BandRows, type Positions } from './activation.ts';
import { Chooser } from './choice.ts';
import type { Steps } from '../../timeline/steps.ts';
import { fillNumbers, type Entries, type Side } from './entry.ts';
import { entryOctaves } from './gate.ts';
import type { Planned } from './plan.ts';
import { rankMembers } from './ranking.ts';
import { Reservations } from './reservation.ts';

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
  /** By side, then entry: the zoom below which the edge of a view would cut it off. */
  readonly uncut: readonly [Float64Array, Float64Array];
}

/** How many events are tried in one step. */
const AT_A_TIME = 256;

/** A band in which the plan and the bars have their rows. */
export interface OpenBand {
  readonly task: BandTask;
  readonly rows: BandRows;
  /** Members, most important first. */
  readonly ranking: Int32Array;
  readonly reserved: Reservations;
  /** By side, then member. */
  readonly uncut: readonly [Float64Array, Float64Array];
  readonly put: (member: number, row: number, side: Side, activation: number) => void;
}

/** Marks in `positions` which members have a row at home, and which bars are only begun. */
export function* openBand(task: BandTask, positions: Positions): Steps<OpenBand> {
  const { entries, members } = task;
  const importance = Uint8Array.from(members, (i) => entries.importance[i]!);
  const ranking = rankMembers(entries, members);
  const rows = new BandRows(entries, members, task.rows);
  const own = (of: Float64Array): Float64Array =>
    fillNumbers(members.length, (k) => of[members[k]!]!);
  const uncut = [own(task.uncut[0]), own(task.uncut[1])] as const;
  const put = (member: number, row: number, side: Side, activation: number): void => {
    const i = members[member]!;
    rows.put(member, row, side, activation);
    positions.row[i] = row;
    positions.side[i] = side;
    positions.activation[i] = activation;
  };
  yield null;
  placePlan(task, ranking, rows, uncut, put);
  yield null;
  const reserved = new Reservations(rows, importance, ranking);
  for (const member of reserved.begun) {
    rows.t1[member] = rows.t0[member]!;
    positions.begun[members[member]!] = 1;
  }
  return { task, rows, ranking, reserved, uncut, put };
}

/** Places all members that have no row yet. Rows are numbered within the band, from 0. */
export function* placeBand(open: OpenBand): Steps<void> {
  const { task, rows, ranking, reserved, put } = open;
  const { entries, members, zooms } = task;
  const octaves = Math.max(1, Math.ceil(Math.log2(zooms.finest / zooms.coarsest)));
  const due: number[][] = Array.from({ length: octaves * LEVELS_PER_OCTAVE + 1 }, () => []);
  entryOctaves(entries, members, ranking, task.rows, zooms.coarsest, octaves).forEach(
    (octave, rank) => due[octave * LEVELS_PER_OCTAVE]!.push(rank),
  );
  const choice = new Chooser(rows, reserved, open.uncut);
  yield null;
  let tried = 0;
  for (const [level, ranks] of due.entries()) {
    const least = level === 0 ? 0 : zoomOf(zooms, level - 1);
    const zoom = zoomOf(zooms, level);
    for (const rank of Int32Array.from(ranks).sort()) {
      if (++tried % AT_A_TIME === 0) yield null;
      const member = ranking[rank]!;
      if (rows.activation[member]! < Infinity) continue;
      choice.choose(member, least, zoom);
      const { activation } = choice;
      if (activation <= zoom) {
        if (choice.row !== reserved.rowOf(member)) reserved.release(member);
        put(member, choice.row, choice.side, activation);
      } else if (activation < zooms.finest) {
        due[Math.max(level + 1, levelOf(zooms, activation))]?.push(rank);
      }
    }
  }
}

const zoomOf = ({ coarsest }: ZoomRange, level: number): number =>
  coarsest * 2 ** (level / LEVELS_PER_OCTAVE);

const levelOf = ({ coarsest }: ZoomRange, zoom: number): number =>
  Math.ceil(Math.log2(zoom / coarsest) * LEVELS_PER_OCTAVE);

/** The plan decides rows and sides; importance decides which member shows first. */
function placePlan(
  { members, plan }: BandTask,
  ranking: Int32Array,
  band: BandRows,
  uncut: readonly [Float64Array, Float64Array],
  put: (member: number, row: number, side: Side, activation: number) => void,
): void {
  const byEntry = new Map(plan.map((each) => [each.entry, each]));
  for (const member of plan.length > 0 ? ranking : []) {
    const planned = byEntry.get(members[member]!);
    if (!planned) continue;
    const { row, side } = planned;
    band.enter(row, member, Infinity);
    put(member, row, side, band.activationOn(row, member, side, uncut[side][member]!, Infinity));
  }
}
