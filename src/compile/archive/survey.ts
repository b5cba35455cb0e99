/**
 * What follows from the numbers of all rows: positions, levels, neighbours and the tree of tiles. Node
 * only, because ids are kept as bytes.
 */
import { mostInCell } from '../../archive/importance.ts';
import { topOctave } from '../../archive/grid.ts';
import { Levels } from '../../archive/levels.ts';
import { namedTiles } from '../../archive/named-tiles.ts';
import { writeOpening } from '../../archive/strip.ts';
import { treeOf, type TileNode } from '../../archive/tree.ts';
import { openingsBetween } from '../../layout/placement/cluster.ts';
import type { Say } from '../../seeds/report/say.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import { extent, type Extent } from '../../time/extent.ts';
import { extentOf as homeOf } from '../../timeline/days.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { TOGETHER } from './piece.ts';
import type { Positions } from './positions.ts';
import { givenDepths } from './sources/given-levels.ts';
import type { SortedRows } from './sorted-rows.ts';
import type { Known } from './tiles.ts';

export interface Survey extends Positions, Known {
  readonly count: number;
  readonly hull: Extent;
  /** Of the root. */
  readonly octave: number;
  readonly tree: TileNode;
  /** By lane: how many events it has, and how many of them one cell lets in. */
  readonly counts: readonly number[];
  readonly most: readonly number[];
  readonly minimap: readonly (readonly number[])[];
  /** How far clocks are ahead of UTC at the rows' times of day, in ms. */
  readonly ahead: readonly number[];
  /** By the number of a lane in the rows: its index. */
  readonly laneOf: Uint8Array;
}

/** In how many parts the minimap counts events. */
const MINIMAP_PARTS = 256;

/** @param facts with all lanes of the rows, of which there must be one */
export function surveyRows(rows: SortedRows, facts: ArchiveFacts, say: Say): Survey {
  const { count } = rows;
  const hull = extentOf(rows, facts);
  const octave = topOctave(hull);
  const counts = facts.lanes.map(({ id }) => rows.countIn(id));
  const most = mostInCell(counts);
  const laneOf = rows.laneIndices(facts.lanes.map(({ id }) => id));

  say(`sorting ${formatCount(count)} events`);
  const { order, instants } = rows.positions(hull);
  const { lanes, weights } = rows.numbers;

  say(`finding the levels of ${formatCount(count)} events`);
  const given = givenDepths(rows.numbers, order, octave, most);
  const levels = given === null ? new Levels(count, octave, most) : null;
  const [nextLanes, nextWeights] = [new Uint8Array(TOGETHER), new Uint32Array(TOGETHER)];
  const minimap = counts.map(() => new Array<number>(MINIMAP_PARTS).fill(0));
  for (let position = 0; position < count; position++) {
    const k = position % TOGETHER;
    if (k === 0)
      for (let j = 0; j < Math.min(TOGETHER, count - position); j++) {
        nextLanes[j] = laneOf[lanes[order[position + j]!]!]!;
        nextWeights[j] = weights[order[position + j]!]!;
      }
    const [t, lane] = [instants[position]!, nextLanes[k]!];
    levels?.add(position, t, lane, nextWeights[k]!);
    const part = Math.floor((MINIMAP_PARTS * (t - hull.from)) / (hull.to - hull.from));
    minimap[lane]![Math.max(0, Math.min(MINIMAP_PARTS - 1, part))]!++;
  }
  levels?.finish();
  const depths = given ?? levels!.depths;

  say(`counting neighbours`);
  const tree = treeOf(instants, depths, octave);
  return {
    ...{ count, hull, octave, tree, counts, most, minimap, laneOf, ahead: rows.ahead },
    ...{ order, instants, depths, openings: openingsOf(instants) },
    isNamed: namedTiles(octave, homeOf(facts.home)!),
  };
}

/** Home is part of it, as in a small timeline. */
function extentOf({ hull }: SortedRows, { home }: ArchiveFacts): Extent {
  const shown = homeOf(home)!;
  return extent(Math.min(hull.from, shown.from), Math.max(hull.to, shown.to));
}

/** In place of null, in a column of small numbers. */
const NEVER = 32_767;

/** By position: the zoom from which an event is apart from the next. */
function openingsOf(instants: Float64Array): (position: number) => number | null {
  const openings = openingsBetween(instants);
  const written = new Int16Array(instants.length);
  for (let i = 0; i < written.length; i++) written[i] = writeOpening(openings[i] ?? 0) ?? NEVER;
  return (position) => (written[position] === NEVER ? null : written[position]!);
}
