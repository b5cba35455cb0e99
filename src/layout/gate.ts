/**
 * From which zoom on an event is worth trying to place. Pure.
 *
 * In an octave of zoom, time is cut into cells of a label's mean width. In order of importance,
 * an event enters at the coarsest octave whose cell holds few enough that entered before it.
 * Without the gate every event would be tried, in vain, from the coarsest level on.
 */
import type { Entries } from './entry.ts';

/** Events tried per row and cell. */
const CROWD = 1.5;

/**
 * By position in `ranking` (entries of a band, most important first): the octave of entry,
 * 0 at zoom `coarsest`, at most `octaves`.
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
  const cells = crowdedCells(e, members, crowd, coarsest, octaves);
  const counts = cells.map((of) => new Int32Array((of.at(-1) ?? 0) + 1));
  return Uint8Array.from(ranking, (local) => {
    let octave = 0;
    while (octave < cells.length && counts[octave]![cells[octave]![local]!]! >= crowd) octave++;
    for (let finer = octave; finer < cells.length; finer++)
      counts[finer]![cells[finer]![local]!]!++;
    return octave;
  });
}

/**
 * By octave, the number of each member's cell, counted over cells in use. Stops at the octave
 * in which no cell has a crowd: there everybody may enter.
 */
function crowdedCells(
  e: Entries,
  members: Int32Array,
  crowd: number,
  coarsest: number,
  octaves: number,
): Int32Array[] {
  const first = e.t0[members[0]!]!;
  const mean = members.reduce((sum, i) => sum + e.rightward[0][i]!, 0) / members.length;
  const result: Int32Array[] = [];
  for (let octave = 0; octave < octaves; octave++) {
    const cellsPerMs = (coarsest * 2 ** octave) / mean;
    const cells = new Int32Array(members.length);
    let crowded = false;
    let previous = 0;
    for (let local = 1, since = 0; local < members.length; local++) {
      const place = Math.floor((e.t0[members[local]!]! - first) * cellsPerMs);
      cells[local] = cells[local - 1]! + (place === previous ? 0 : 1);
      if (place !== previous) since = local;
      previous = place;
      if (local - since >= crowd) crowded = true;
    }
    if (!crowded) break;
    result.push(cells);
  }
  return result;
}
