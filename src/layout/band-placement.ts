/**
 * Gives every event of a band its row, its side and the zoom from which it shows. Pure.
 * Why that cannot overlap, pop or jump: README.md beside this file.
 */
import { activationIn, type Places, type Reach } from './activation.ts';
import { LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import { entryOctaves } from './gate.ts';
import type { Planned } from './plan.ts';
import { isClear, reservations } from './reservation.ts';
import { Row } from './row.ts';

const LEVELS_PER_OCTAVE = 4;

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
  /** The first instant that a view may hold: no label on a mark's left may be cut by it. */
  readonly start: number;
}

/** Writes into `places`; the rows are the band's own, from 0. */
export function placeBand(task: BandTask, places: Places): void {
  if (task.members.length === 0) return;
  const { entries, members, zooms } = task;
  const ranking = byImportance(entries, members);
  const reach = reachOf(entries, members);
  const rows = Array.from({ length: task.rows }, () => new Row(members.length));
  placePlan(task, ranking, rows, reach, places);
  const reserved = reservations(entries, members, ranking, rows);

  const octaves = Math.max(1, Math.ceil(Math.log2(zooms.finest / zooms.coarsest)));
  const due: number[][] = Array.from({ length: octaves * LEVELS_PER_OCTAVE + 1 }, () => []);
  entryOctaves(entries, members, ranking, task.rows, zooms.coarsest, octaves).forEach(
    (octave, rank) => due[octave * LEVELS_PER_OCTAVE]!.push(rank),
  );
  due.forEach((ranks, level) => {
    const zoom = zoomOf(zooms, level);
    const least = level === 0 ? 0 : zoomOf(zooms, level - 1);
    for (const rank of Int32Array.from(ranks).sort()) {
      const local = ranking[rank]!;
      const i = members[local]!;
      if (places.row[i]! >= 0) continue;
      const bar = entries.shape[i]!.bar !== null;
      const own = reserved.row[local]!;
      if (bar && own < 0) continue;
      let best = Infinity;
      let bestRow = -1;
      let bestSide: Side = RIGHT;
      const last = bar ? own : task.rows - 1;
      for (let row = bar ? own : 0; row <= last && best > least; row++) {
        if (!bar && !isClear(entries, members, reserved.rows[row]!, local)) continue;
        for (const side of bar ? ONE_SIDE : TWO_SIDES) {
          const from = side === LEFT ? Math.max(least, edge(task, i)) : least;
          if (from >= best) continue;
          const zoom = activationIn(
            entries,
            members,
            places,
            rows[row]!,
            local,
            side,
            from,
            best,
            reach,
          );
          if (zoom < best) {
            best = zoom;
            bestRow = row;
            bestSide = side;
          }
        }
      }
      if (best <= zoom) put(places, i, bestRow, bestSide, best, rows[bestRow]!, local);
      else if (best < zooms.finest) due[Math.max(level + 1, levelOf(zooms, best))]?.push(rank);
    }
  });
}

const ONE_SIDE = [RIGHT] as const;
const TWO_SIDES = [RIGHT, LEFT] as const;

const zoomOf = ({ coarsest }: ZoomRange, level: number): number =>
  coarsest * 2 ** (level / LEVELS_PER_OCTAVE);

const levelOf = ({ coarsest }: ZoomRange, zoom: number): number =>
  Math.ceil(Math.log2(zoom / coarsest) * LEVELS_PER_OCTAVE);

/** The zoom from which on a label on the left is clear of the first instant of any view. */
const edge = ({ entries, start }: BandTask, i: number): number =>
  entries.leftward[LEFT][i]! / Math.max(1, entries.t0[i]! - start);

function put(
  { activation, row, side }: Places,
  i: number,
  ofRow: number,
  onSide: Side,
  zoom: number,
  members: Row,
  local: number,
): void {
  activation[i] = zoom;
  row[i] = ofRow;
  side[i] = onSide;
  members.add(local);
}

/** The plan settles rows and sides; importance settles who shows first within them. */
function placePlan(
  { entries, members, plan, start }: BandTask,
  ranking: Int32Array,
  rows: readonly Row[],
  reach: Reach,
  places: Places,
): void {
  const planned = new Map(plan.map((each) => [each.entry, each]));
  for (const local of planned.size > 0 ? ranking : []) {
    const i = members[local]!;
    const place = planned.get(i);
    if (!place) continue;
    const row = rows[place.row]!;
    const least = place.side === LEFT ? edge({ entries, start } as BandTask, i) : 0;
    const zoom = activationIn(
      entries,
      members,
      places,
      row,
      local,
      place.side,
      least,
      Infinity,
      reach,
    );
    put(places, i, place.row, place.side, zoom, row, local);
  }
}

/** Members by importance, equals in order of time. */
function byImportance(e: Entries, members: Int32Array): Int32Array {
  const classes: number[][] = [];
  members.forEach((i, local) => (classes[e.importance[i]!] ??= []).push(local));
  return Int32Array.from(classes.reverse().flat());
}

function reachOf(e: Entries, members: Int32Array): Reach {
  let left = 0;
  let right = 0;
  for (const i of members) {
    left = Math.max(left, e.leftward[RIGHT][i]!, e.leftward[LEFT][i]!);
    right = Math.max(right, e.rightward[RIGHT][i]!, e.rightward[LEFT][i]!);
  }
  return { left, right };
}
