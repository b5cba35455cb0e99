/**
 * Finds what is in view. Pure.
 *
 * Labels are grouped by the octave of zoom from which they show, and sorted by time. A frame
 * searches each octave up to its own, so its cost depends on what it draws, not on how many events
 * there are. A bar that began long before the view is found through its row: bars of a row never
 * overlap, so only the last one that began before the view can reach into it.
 */
import { firstAtLeast } from '../../time/ordered.ts';
import type { Positions } from './activation.ts';
import type { Entries } from './entry.ts';
import type { Scale } from '../axis/scale.ts';

export interface Index {
  readonly octaves: readonly Octave[];
  /** The bars of each row, over all bands. */
  readonly bars: readonly Ordered[];
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

/** Includes only entries that have a row. */
export function makeIndex(
  e: Entries,
  positions: Positions,
  bands: readonly { readonly members: Int32Array; readonly rows: number }[],
): Index {
  const octaves = new Map<number, number[]>();
  for (let i = 0; i < e.count; i++) {
    const activation = positions.activation[i]!;
    if (activation === Infinity) continue;
    const octave = activation === 0 ? -Infinity : Math.floor(Math.log2(activation));
    const members = octaves.get(octave);
    if (members) members.push(i);
    else octaves.set(octave, [i]);
  }
  const bars = bands.flatMap(({ members, rows }) => {
    const byRow: number[][] = Array.from({ length: rows }, () => []);
    for (const i of members)
      if (positions.activation[i]! < Infinity && e.t1[i]! > e.t0[i]!)
        byRow[positions.row[i]!]!.push(i);
    return byRow;
  });
  const ordered = (members: readonly number[]): Ordered => ({
    entries: Int32Array.from(members),
    t0: Float64Array.from(members, (i) => e.t0[i]!),
  });
  const sorted = [...octaves].sort(([a], [b]) => a - b);
  return {
    octaves: sorted.map(([octave, members]) => ({
      from: 2 ** octave,
      ...ordered(members),
      leftward: members.reduce(
        (px, i) => Math.max(px, e.leftward[positions.side[i] as 0 | 1][i]!),
        0,
      ),
      rightward: members.reduce(
        (px, i) => Math.max(px, e.rightward[positions.side[i] as 0 | 1][i]!),
        0,
      ),
    })),
    bars: bars.map(ordered),
  };
}

/** The entries that show at this zoom and reach into the view, in order of time. */
export function findInView(
  { octaves, bars }: Index,
  e: Entries,
  positions: Positions,
  view: Scale,
  shown = view.zoom,
): number[] {
  const { from, to, zoom } = view;
  const found: number[] = [];
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
  return found.sort((a, b) => a - b);
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
