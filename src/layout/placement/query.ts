/**
 * Finds what is in view. Pure.
 *
 * Labels are grouped by the octave of zoom from which they show, and sorted by time. A frame
 * searches each octave up to its own, so its cost depends on what it draws, not on how many events
 * there are. A bar that began long before the view is found through its row: bars of a row never
 * overlap, so only the last one that began before the view can reach into it.
 */
import { firstAtLeast } from '../../time/ordered.ts';
import type { WarpedExtent } from '../../time/warp.ts';
import type { Positions } from './activation.ts';
import type { Entries } from './entry.ts';
import type { Scale } from '../axis/scale.ts';

/** The labels of a tile, and of the tiles within it. */
export interface Index {
  readonly walls: WarpedExtent;
  /** No label of the tile shows below this zoom. */
  readonly least: number;
  readonly octaves: readonly Octave[];
  /** The bars of each row that has any, over all bands. */
  readonly bars: readonly Ordered[];
  readonly parts: readonly Index[];
}

/** Entries in order of time. */
interface Ordered {
  readonly entries: Int32Array;
  readonly t0: Float64Array;
}

interface Octave extends Ordered {
  /** The zoom at which the octave begins. */
  readonly from: number;
  /** The longest reach of its events, in px. */
  readonly leftward: number;
  readonly rightward: number;
}

/**
 * Includes only entries that have a place.
 *
 * @param band by entry: the index of its band
 * @param members in order of time
 */
export function makeIndex(
  e: Entries,
  positions: Positions,
  band: Int32Array,
  members: Int32Array,
  { walls, least }: Pick<Index, 'walls' | 'least'>,
): Index {
  const octaves = new Map<number, number[]>();
  const bars = new Map<string, number[]>();
  const add = <Key>(lists: Map<Key, number[]>, key: Key, i: number): void => {
    const list = lists.get(key);
    if (list) list.push(i);
    else lists.set(key, [i]);
  };
  for (const i of members) {
    const activation = positions.activation[i]!;
    if (activation === Infinity) continue;
    add(octaves, activation === 0 ? -Infinity : Math.floor(Math.log2(activation)), i);
    if (e.t1[i]! > e.t0[i]!) add(bars, `${band[i]}/${positions.row[i]}`, i);
  }
  const ordered = (members: readonly number[]): Ordered => ({
    entries: Int32Array.from(members),
    t0: Float64Array.from(members, (i) => e.t0[i]!),
  });
  const sorted = [...octaves].sort(([a], [b]) => a - b);
  return {
    walls,
    least,
    parts: [],
    octaves: sorted.map(([octave, members]) => {
      const reach = (of: Entries['leftward']): number =>
        members.reduce((px, i) => Math.max(px, of[positions.side[i] as 0 | 1][i]!), 0);
      return {
        from: 2 ** octave,
        ...ordered(members),
        leftward: reach(e.leftward),
        rightward: reach(e.rightward),
      };
    }),
    bars: [...bars.values()].map(ordered),
  };
}

/** The entries that show at this zoom and reach into the view, in order of time. */
export function findInView(
  index: Index,
  e: Entries,
  positions: Positions,
  view: Scale,
  shown = view.zoom,
): number[] {
  const found: number[] = [];
  const look = (tile: Index): void => {
    if (tile.least > shown || tile.walls.from > view.to || tile.walls.to < view.from) return;
    findInTile(tile, e, positions, view, shown, found);
    tile.parts.forEach(look);
  };
  look(index);
  return found.sort((a, b) => a - b);
}

function findInTile(
  { octaves, bars }: Index,
  e: Entries,
  positions: Positions,
  view: Scale,
  shown: number,
  found: number[],
): void {
  const { from, to, zoom } = view;
  for (const octave of octaves) {
    if (octave.from > shown) break;
    const last = to + octave.leftward / zoom;
    let k = firstAtLeast(octave.t0, from - octave.rightward / zoom);
    for (; k < octave.t0.length && octave.t0[k]! <= last; k++) {
      const i = octave.entries[k]!;
      if (positions.activation[i]! > shown || crosses(e, i, from)) continue;
      if (reachesInto(e, positions, i, view)) found.push(i);
    }
  }
  for (const row of bars) {
    // The last one that began before the view.
    const i = row.entries[firstAtLeast(row.t0, from) - 1];
    if (i !== undefined && positions.activation[i]! <= shown && crosses(e, i, from)) found.push(i);
  }
}

/** Whether a bar began before the view: those are found by row. */
const crosses = (e: Entries, i: number, from: number): boolean =>
  e.t0[i]! < from && e.t1[i]! >= from;

export function reachesInto(e: Entries, { side }: Positions, i: number, view: Scale): boolean {
  const own = side[i] as 0 | 1;
  const left = e.t0[i]! - e.leftward[own][i]! / view.zoom;
  const right = Math.max(e.t1[i]!, e.t0[i]! + e.rightward[own][i]! / view.zoom);
  return left <= view.to && right >= view.from;
}
