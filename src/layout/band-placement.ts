/**
 * Gives every event of a band its row, its side and the zoom from which it shows. Pure.
 * Why that cannot overlap, pop or jump: README.md beside this file.
 */
import { BandRows, type Places } from './activation.ts';
import { column, LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import { entryOctaves } from './gate.ts';
import type { Planned } from './plan.ts';
import { reservations } from './reservation.ts';

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
  const { entries, members, zooms } = task;
  if (members.length === 0) return;
  const importance = Uint8Array.from(members, (i) => entries.importance[i]!);
  const ranking = byImportance(importance);
  const band = new BandRows(entries, members, task.rows);
  const edges = column(members.length, (k) => edge(task, members[k]!));
  const put = (member: number, { row, side, activation }: Choice): void => {
    const i = members[member]!;
    band.put(member, row, side, activation);
    places.row[i] = row;
    places.side[i] = side;
    places.activation[i] = activation;
  };
  for (const [member, choice] of planned(task, ranking, band, edges)) put(member, choice);
  const reserved = reservations(band, importance, ranking);

  const octaves = Math.max(1, Math.ceil(Math.log2(zooms.finest / zooms.coarsest)));
  const due: number[][] = Array.from({ length: octaves * LEVELS_PER_OCTAVE + 1 }, () => []);
  entryOctaves(entries, members, ranking, task.rows, zooms.coarsest, octaves).forEach(
    (octave, rank) => due[octave * LEVELS_PER_OCTAVE]!.push(rank),
  );
  const hoped = new Int16Array(members.length).fill(-1);
  const choice: Choice = { row: -1, side: RIGHT, activation: Infinity };
  due.forEach((ranks, level) => {
    const least = level === 0 ? 0 : zoomOf(zooms, level - 1);
    const zoom = zoomOf(zooms, level);
    for (const rank of Int32Array.from(ranks).sort()) {
      const member = ranking[rank]!;
      if (places.row[members[member]!]! >= 0) continue;
      if (band.t0[member] !== band.t1[member]) {
        chooseForBar(band, member, reserved.row[member]!, least, choice);
      } else {
        chooseForMark(band, member, reserved.blocked, edges[member]!, least, zoom, hoped, choice);
      }
      if (choice.activation <= zoom) put(member, choice);
      else if (choice.activation < zooms.finest) {
        due[Math.max(level + 1, levelOf(zooms, choice.activation))]?.push(rank);
      }
    }
  });
}

/** A row and side, and the zoom from which they are free. One object serves all choices. */
interface Choice {
  row: number;
  side: Side;
  activation: number;
}

function chooseForBar(
  band: BandRows,
  member: number,
  row: number,
  least: number,
  choice: Choice,
): void {
  choice.activation = Infinity;
  if (row < 0) return;
  band.enter(row, member, Infinity);
  choice.row = row;
  choice.side = RIGHT;
  choice.activation = band.activationOn(row, member, RIGHT, least, Infinity);
}

/**
 * The row and side that are free from the least zoom on; of equals the upper row, the right.
 * `hoped` remembers the rows in which members that had to wait were going to be free: where that
 * came true by `enough`, no other row is looked at.
 */
function chooseForMark(
  band: BandRows,
  member: number,
  blocked: Uint8Array,
  edge: number,
  least: number,
  enough: number,
  hoped: Int16Array,
  choice: Choice,
): void {
  choice.activation = Infinity;
  const { rows, t0 } = band;
  const hope = hoped[member]!;
  if (hope >= 0) {
    tryRow(band, member, hope, edge, least, choice);
    if (choice.activation <= enough) return;
  }
  for (let row = 0; row < rows.length && choice.activation > least; row++) {
    if (row === hope || blocked[row * t0.length + member] === 1) continue;
    tryRow(band, member, row, edge, least, choice);
  }
  hoped[member] = choice.row;
}

/** Betters the choice where this row does. */
function tryRow(
  band: BandRows,
  member: number,
  row: number,
  edge: number,
  least: number,
  choice: Choice,
): void {
  if (!band.enter(row, member, choice.activation)) return;
  for (let side: Side = RIGHT; side <= LEFT; side++) {
    const from = side === LEFT ? Math.max(least, edge) : least;
    if (from >= choice.activation) continue;
    const zoom = band.activationOn(row, member, side as Side, from, choice.activation);
    if (zoom >= choice.activation) continue;
    choice.activation = zoom;
    choice.row = row;
    choice.side = side as Side;
  }
}

const zoomOf = ({ coarsest }: ZoomRange, level: number): number =>
  coarsest * 2 ** (level / LEVELS_PER_OCTAVE);

const levelOf = ({ coarsest }: ZoomRange, zoom: number): number =>
  Math.ceil(Math.log2(zoom / coarsest) * LEVELS_PER_OCTAVE);

/** The zoom from which on a label on the left is clear of the first instant of any view. */
const edge = ({ entries, start }: BandTask, i: number): number =>
  entries.leftward[LEFT][i]! / Math.max(1, entries.t0[i]! - start);

/** The plan settles rows and sides; importance settles who shows first within them. */
function* planned(
  { members, plan }: BandTask,
  ranking: Int32Array,
  band: BandRows,
  edges: Float64Array,
): Generator<[number, Choice]> {
  if (plan.length === 0) return;
  const places = new Map(plan.map((each) => [each.entry, each]));
  for (const member of ranking) {
    const place = places.get(members[member]!);
    if (!place) continue;
    const { row, side } = place;
    band.enter(row, member, Infinity);
    const least = side === LEFT ? edges[member]! : 0;
    yield [
      member,
      { row, side, activation: band.activationOn(row, member, side, least, Infinity) },
    ];
  }
}

/** Members by importance, equals in order of time. */
function byImportance(importance: Uint8Array): Int32Array {
  const classes: number[][] = Array.from({ length: 256 }, () => []);
  importance.forEach((each, member) => classes[each]!.push(member));
  return Int32Array.from(classes.reverse().flat());
}
