/**
 * From which zoom on an event is worth trying to place. Pure.
 *
 * In an octave of zoom, time is cut into cells of a label's mean width. In order of importance,
 * an event enters at the coarsest octave whose cell holds few enough that entered before it.
 * Without the gate every event would be tried, in vain, from the coarsest level on.
 */
import type { Entries } from './entry.ts';

/**
 * Events tried per row and cell. Fewer leave gaps that a further try would fill; more let minor
 * events in so early that important ones find their places taken further in. Measured on 1,000
 * events, over all zooms: of what a greedy packing of each frame shows, 1 shows 80 %, 2 shows
 * 87 %, 6 shows 89 %; of the most important twenty, 99 %, 98 % and 95 %.
 */
const CROWD = 2;

/**
 * By position in `ranking` (members, most important first): the octave of entry, 0 at zoom
 * `coarsest`, at most `octaves`.
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
  // Octave by octave comes to the same as event by event: who waits is less important than all
  // that entered its cell before.
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

/** Writes each member's cell, numbered over cells in use; gives how many have entered each. */
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
