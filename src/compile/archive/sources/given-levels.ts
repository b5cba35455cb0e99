/** Levels that a source has computed, in place of ours. Pure. */
import { FINEST_OCTAVE } from '../../../archive/grid.ts';
import type { RowNumbers } from '../row-numbers.ts';
import { SourceFault } from './source.ts';

/** No source has an octave beyond it: its tiles would be longer than all of time. */
export const HIGHEST_LEVEL = 99;

/** The maximum number of cells in which the events of the root lie. */
const CELLS_OF_ROOT = 9;

/**
 * Depths by position, as archive/levels.ts gives them; null if not every row has a level.
 *
 * Whatever the levels are, no labels touch. But too many in the root would make a page slow.
 *
 * @param order by position: the number of the row
 * @param top the octave of the root
 * @param most by lane: how many events one cell lets in
 * @throws SourceFault if the root would have more than levels let in
 */
export function givenDepths(
  { count, leveled, levels }: RowNumbers,
  order: Uint32Array,
  top: number,
  most: readonly number[],
): Uint8Array | null {
  if (leveled < count) return null;
  const deepest = top - FINEST_OCTAVE + 1;
  const depths = new Uint8Array(count);
  let inRoot = 0;
  for (let p = 0; p < count; p++) {
    depths[p] = Math.max(0, Math.min(deepest, top - levels[order[p]!]!));
    if (depths[p] === 0) inRoot++;
  }
  const room = CELLS_OF_ROOT * most.reduce((a, b) => a + b, 0);
  if (inRoot > room)
    throw new SourceFault([
      `The column level lets ${inRoot} events into the view of all time, which has room for ${room}. Compute it with docs/archives/levels.sql, or leave it out.`,
    ]);
  return depths;
}
