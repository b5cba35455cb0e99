/**
 * The zoom from which it is worth trying to place an event. Pure.
 *
 * In each octave of zoom, time is divided into cells of one mean label width. In order of
 * importance, an event enters at the coarsest octave in which few enough others entered its cell
 * before it. Without this gate every event would be tried, in vain, from the coarsest level on.
 */
import type { Entries } from './entry.ts';

/**
 * The number of events tried for each row and cell. Fewer leave gaps that another try would fill.
 * More let minor events in so early that important ones find their rows taken further in. Measured
 * with 1,000 events over all zooms, as a share of what a greedy packing of each frame shows: 1
 * shows 80 %, 2 shows 87 %, 6 shows 89 %. Of the twenty most important: 99 %, 98 % and 95 %.
 */
const CROWD = 2;

/**
 * By position in `ranking` (members, most important first): the octave in which it enters, from 0
 * at zoom `coarsest` to `octaves`.
 */
export function entryOctaves(
  e: Entries,
  members: Int32Array,
  ranking: Int32Array,
  rows: number,
  coarsest: number,
  octaves: number,
): Uint8Array {
  const crowd = CROWD * rows;
  const mean = members.reduce((px, i) => px + e.rightward[0][i]!, 0) / members.length;
  const entry = new Uint8Array(members.length).fill(octaves);
  const entered = new Uint8Array(members.length);
  const cells = new Int32Array(members.length);
  let waiting = Int32Array.from(ranking.keys());
  // Going octave by octave gives the same result as going event by event, because an event that
  // waits is less important than all that entered its cell before.
  for (let octave = 0; octave < octaves && waiting.length > 0; octave++) {
    const counts = cut(e, members, (coarsest * 2 ** octave) / mean, cells, entered);
    waiting = waiting.filter((rank) => {
      const member = ranking[rank]!;
      const cell = cells[member]!;
      if (counts[cell]! >= crowd) return true;
      counts[cell]!++;
      entered[member] = 1;
      entry[rank] = octave;
      return false;
    });
  }
  return entry;
}

/** Writes the cell of each member, numbering only cells in use. Returns a counter for each cell. */
function cut(
  e: Entries,
  members: Int32Array,
  cellsPerMs: number,
  cells: Int32Array,
  entered: Uint8Array,
): Int32Array {
  const counts = new Int32Array(members.length);
  const first = e.t0[members[0]!]!;
  let cell = 0;
  let previous = 0;
  for (let member = 0; member < members.length; member++) {
    const place = Math.floor((e.t0[members[member]!]! - first) * cellsPerMs);
    if (place !== previous) cell++;
    previous = place;
    cells[member] = cell;
    counts[cell]! += entered[member]!;
  }
  return counts;
}
