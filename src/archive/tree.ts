/** The tree of an archive's tiles. Pure. */
import { FINEST_OCTAVE, tileAt, wallsOf } from './grid.ts';

/** A tile with no more events than this below its ancestors is not divided. */
export const MOST_IN_LEAF = 400;

/**
 * A stretch of time. Its own events are those of its level; if it is a leaf, all that none of its
 * ancestors has. Then everything that happened in its stretch is known.
 */
export interface TileNode {
  /** The root has that of the whole archive, though it has all of time. */
  readonly octave: number;
  /** Its number in the grid; null for the root. */
  readonly k: number | null;
  /** The positions in its stretch: from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly isLeaf: boolean;
  /** In order of time. One without events is left out. */
  readonly parts: readonly TileNode[];
}

/**
 * The root has one to three tiles of the next finer octave below it, each other tile at most its two
 * halves.
 *
 * @param instants by position
 * @param depths by position: see levels.ts
 * @param top the octave of the root
 */
export function treeOf(instants: Float64Array, depths: Uint8Array, top: number): TileNode {
  return node(top, null, 0, instants.length);

  function node(octave: number, k: number | null, first: number, end: number): TileNode {
    const depth = top - octave;
    const isLeaf = octave === FINEST_OCTAVE || !isCrowded(depths, depth, first, end);
    const parts: TileNode[] = [];
    for (let from = first; !isLeaf && from < end;) {
      const part = tileAt(instants[from]!, octave - 1);
      const to = positionOf(instants, wallsOf(octave - 1, part).to, from, end);
      parts.push(node(octave - 1, part, from, to));
      from = to;
    }
    return { octave, k, first, end, isLeaf, parts };
  }
}

/** Whether more than a leaf may hold are of this depth or deeper. */
function isCrowded(depths: Uint8Array, depth: number, first: number, end: number): boolean {
  if (end - first <= MOST_IN_LEAF) return false;
  let count = 0;
  for (let i = first; i < end; i++) if (depths[i]! >= depth && ++count > MOST_IN_LEAF) return true;
  return false;
}

/** The first position from `first` on whose instant is not before `t`; `end` if there is none. */
function positionOf(instants: Float64Array, t: number, first: number, end: number): number {
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (instants[middle]! < t) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** Whether an event is one of the tile's own. */
export const isOwn = (depth: number, { isLeaf }: TileNode, tileDepth: number): boolean =>
  isLeaf ? depth >= tileDepth : depth === tileDepth;
