/**
 * Gives the events of a band that are due in a tile their row, their side and the zoom from which
 * they show, in steps. Pure. README.md in src/layout says why labels then never overlap, pop or jump.
 */
import { BAR_GAP, BandRows, type Positions } from './activation.ts';
import { Chooser } from './choice.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { WarpedExtent } from '../../time/warp.ts';
import { fillNumbers, LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import type { Planned } from './plan.ts';
import { rankMembers } from './ranking.ts';
import { Reservations } from './reservation.ts';

export const LEVELS_PER_OCTAVE = 2;

/** All in px per ms, but the count. */
export interface Levels {
  /** Nothing shows below this zoom. */
  readonly least: number;
  /** The zoom of the first level. */
  readonly coarsest: number;
  readonly count: number;
  /** No view is closer than this. */
  readonly finest: number;
}

export interface BandTask {
  readonly entries: Entries;
  readonly positions: Positions;
  /** Entries that have their place already and may reach into the tile. */
  readonly placed: readonly number[];
  /** Those that have none yet. Both are in order of time. */
  readonly waiting: Int32Array;
  readonly rows: number;
  /** What must show at home, and where. */
  readonly plan: readonly Planned[];
  readonly walls: WarpedExtent;
  readonly levels: Levels;
  /** The zoom from which an entry is due. */
  readonly dueAt: Float64Array;
  /** By side, then entry: the zoom below which the edge of a view would cut it off. */
  readonly uncut: readonly [Float64Array, Float64Array];
  /** Called with each entry that gets its place; `begun` if only the beginning of its bar is drawn. */
  readonly put: (
    entry: number,
    row: number,
    side: Side,
    activation: number,
    begun: boolean,
  ) => void;
}

/** How many events are tried in one step. */
const AT_A_TIME = 256;

/** A band in which what was placed before, the plan and the bars have their rows. */
export interface OpenBand {
  readonly task: BandTask;
  /** Its entries, in order of time: members are their indices. */
  readonly members: Int32Array;
  readonly rows: BandRows;
  /** Members, most important first. */
  readonly ranking: Int32Array;
  readonly reserved: Reservations;
  /** By member: 1 for a bar of which only the beginning is drawn. */
  readonly begun: Uint8Array;
  /** By side, then member. */
  readonly uncut: readonly [Float64Array, Float64Array];
}

export function* openBand(task: BandTask): Steps<OpenBand> {
  const { entries, positions, placed, waiting } = task;
  const members = placed.length > 0 ? Int32Array.from([...placed, ...waiting]).sort() : waiting;
  const importance = Uint8Array.from(members, (i) => entries.importance[i]!);
  const ranking = rankMembers(entries, members);
  const rows = new BandRows(entries, members, task.rows);
  members.forEach((i, member) => {
    const activation = positions.activation[i]!;
    if (activation < Infinity)
      rows.put(member, positions.row[i]!, positions.side[i] as Side, activation);
  });
  const begun = new Uint8Array(members.length);
  const begin = (member: number): void => {
    rows.t1[member] = rows.t0[member]!;
    begun[member] = 1;
  };
  yield null;
  members.forEach((i, member) => {
    if (rows.activation[member] === Infinity && entries.t1[i]! >= task.walls.to) begin(member);
  });
  const uncut = [RIGHT, LEFT].map((side) =>
    fillNumbers(members.length, (k) => uncutIn(task, members[k]!, rows.t1[k]!, side as Side)),
  ) as [Float64Array, Float64Array];
  const open = { task, members, rows, ranking, begun, uncut };
  placePlan(open);
  yield null;
  const reserved = new Reservations(rows, importance, ranking);
  reserved.begun.forEach(begin);
  return { ...open, reserved };
}

/** The zoom from which neither an edge of the view nor a wall cuts off a label, or a bar up to `end`. */
function uncutIn({ entries: e, uncut, walls }: BandTask, i: number, end: number, side: Side) {
  const t0 = e.t0[i]!;
  const left = e.leftward[side][i]! / Math.max(1, t0 - walls.from);
  const right = e.rightward[side][i]! / Math.max(1, walls.to - t0);
  return Math.max(
    uncut[side][i]!,
    left,
    right,
    end > t0 ? BAR_GAP / Math.max(1, walls.to - end) : 0,
  );
}

/** Places the members that have no row yet, as far as they can show within the levels. */
export function* placeBand(open: OpenBand): Steps<void> {
  const { task, members, rows, ranking, reserved } = open;
  const { levels, dueAt } = task;
  const due: number[][] = Array.from({ length: levels.count }, () => []);
  ranking.forEach((member, rank) => {
    if (rows.activation[member]! < Infinity) return;
    const level = levelOf(levels, dueAt[members[member]!]! * JUST_BELOW);
    due[Math.min(levels.count - 1, Math.max(0, level))]!.push(rank);
  });
  const choice = new Chooser(rows, reserved, open.begun, open.uncut);
  yield null;
  let tried = 0;
  for (const [level, ranks] of due.entries()) {
    const least = level === 0 ? levels.least : zoomOf(levels, level - 1);
    const zoom = zoomOf(levels, level);
    for (const rank of Int32Array.from(ranks).sort()) {
      if (++tried % AT_A_TIME === 0) yield null;
      const member = ranking[rank]!;
      choice.choose(member, least, zoom);
      const { activation } = choice;
      if (activation <= zoom) {
        if (choice.row !== reserved.rowOf(member)) reserved.release(member);
        put(open, member, choice.row, choice.side, activation);
      } else if (activation < levels.finest) {
        due[Math.max(level + 1, levelOf(levels, activation))]?.push(rank);
      }
    }
  }
}

function put(
  { rows, members, begun, task }: Omit<OpenBand, 'reserved'>,
  member: number,
  row: number,
  side: Side,
  activation: number,
): void {
  rows.put(member, row, side, activation);
  task.put(members[member]!, row, side, activation, begun[member] === 1);
}

const zoomOf = ({ coarsest }: Levels, level: number): number =>
  coarsest * 2 ** (level / LEVELS_PER_OCTAVE);

const levelOf = ({ coarsest }: Levels, zoom: number): number =>
  Math.ceil(Math.log2(zoom / coarsest) * LEVELS_PER_OCTAVE);

/** Events are due at the zoom of a level, which rounding must not lift to the next. */
const JUST_BELOW = 1 - 1e-9;

/** The plan decides rows and sides; importance decides which member shows first. */
function placePlan(open: Omit<OpenBand, 'reserved'>): void {
  const { members, ranking, rows, uncut } = open;
  const byEntry = new Map(open.task.plan.map((each) => [each.entry, each]));
  for (const member of byEntry.size > 0 ? ranking : []) {
    const planned = byEntry.get(members[member]!);
    if (!planned) continue;
    const { row, side } = planned;
    rows.enter(row, member, Infinity);
    put(
      open,
      member,
      row,
      side,
      rows.activationOn(row, member, side, uncut[side][member]!, Infinity),
    );
  }
}
