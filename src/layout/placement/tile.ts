/**
 * Divides many events into tiles: stretches of time that are placed one by one, those in view first.
 * Pure. README.md in src/layout says why labels of different tiles never touch.
 *
 * Tiles are nested. The root is all of time, and holds the events that are due in the widest views.
 * Each further depth halves the tiles, and is for the next octave of zoom. The walls between them
 * are the same for every width, height and filter.
 */
import { DAY } from '../../time/instant.ts';
import { EPOCH } from '../../time/walls.ts';
import type { WarpedExtent } from '../../time/warp.ts';
import { BAR_GAP, type Positions } from './activation.ts';
import type { Entries, Side } from './entry.ts';
import {
  ALL_TIME,
  MOST_IN_ONE_TILE,
  nodeOf,
  type Node,
  type Shown,
  type Tile,
  type Tiling,
} from './tiling.ts';

/** A tile is not divided if it has at most this share of the events that one tile may hold. */
const LEAF = 1 / 10;

/** The length of a tile in px, at the zoom from which its events are due. */
const TILE_LENGTH = 2048;

const tileZoom = (zoom: number): number =>
  TILE_LENGTH / (DAY * 2 ** Math.floor(Math.log2(TILE_LENGTH / zoom / DAY)));

function divideIntoTiles(
  { t0 }: Entries,
  zoomOf: (entry: number) => number,
  limits: WarpedExtent,
  widest: number,
  most: number,
): Tile {
  const all = Int32Array.from(t0.keys());
  const least = tileZoom(widest);
  const length = TILE_LENGTH / least;
  const deeper = all.filter((i) => zoomOf(i) > least);
  const parts: Tile[] = [];
  const first = Math.floor((limits.from - EPOCH) / length);
  for (let k = first; EPOCH + k * length <= limits.to; k++) {
    const walls = { from: EPOCH + k * length, to: EPOCH + (k + 1) * length } as WarpedExtent;
    parts.push(tileOf(walls, inside(deeper, t0, walls)));
  }
  return { ...ALL_TIME, until: least, members: all.filter((i) => zoomOf(i) <= least), parts };

  function tileOf(walls: WarpedExtent, entries: Int32Array): Tile {
    const least = TILE_LENGTH / (walls.to - walls.from);
    if (entries.length <= most * LEAF)
      return { walls, least, until: Infinity, members: entries, parts: [] };
    const deeper = entries.filter((i) => zoomOf(i) > 2 * least);
    const middle = (walls.from + walls.to) / 2;
    const halves = [
      { from: walls.from, to: middle },
      { from: middle, to: walls.to },
    ] as WarpedExtent[];
    return {
      walls,
      least,
      until: 2 * least,
      members: entries.filter((i) => zoomOf(i) <= 2 * least),
      parts: halves.map((half) => tileOf(half, inside(deeper, t0, half))),
    };
  }
}

const inside = (entries: Int32Array, t0: Float64Array, { from, to }: WarpedExtent): Int32Array =>
  entries.filter((i) => t0[i]! >= from && t0[i]! < to);

export function neededFor(root: Node, view: Shown): Node | null {
  const nodes = [root];
  for (const node of nodes) {
    const { walls, least } = node.tile;
    if (least > view.zoom || walls.from > view.to || walls.to < view.from) continue;
    if (!node.index) return node;
    nodes.push(...node.parts);
  }
  return null;
}

export const partsOf = (node: Node, e: Entries, positions: Positions): Node[] =>
  node.tile.parts.map((part) => partOf(node, part, e, positions));

function partOf({ placed, waiting }: Node, tile: Tile, e: Entries, positions: Positions): Node {
  const { from, to } = tile.walls;
  const isPlaced = (i: number): boolean => positions.activation[i]! < Infinity;
  const reaches = (i: number): boolean => {
    const side = positions.side[i] as Side;
    const start = e.t0[i]! - e.leftward[side][i]! / tile.least;
    const label = e.t0[i]! + e.rightward[side][i]! / tile.least;
    return start <= to && Math.max(label, e.t1[i]! + BAR_GAP / tile.least) >= from;
  };
  const begins = (i: number): boolean => e.t0[i]! >= from && e.t0[i]! < to;
  const left = waiting.filter((i) => !isPlaced(i) && begins(i));
  return nodeOf(
    tile,
    [...placed, ...waiting.filter(isPlaced)].filter(reaches),
    Int32Array.from([...tile.members, ...left]).sort(),
  );
}

export const TILING: Tiling = {
  neededFor,
  partsOf,
  archive: null,
  most: MOST_IN_ONE_TILE,
  zoomFor: tileZoom,
  divide: divideIntoTiles,
};
