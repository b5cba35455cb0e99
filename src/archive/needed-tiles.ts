/** Which tiles of an archive a view needs. Pure. */
import type { ChildJson } from './format.ts';
import { baseZoom, wallsOf } from './grid.ts';

export interface Looked {
  readonly from: number;
  readonly to: number;
  /** In px per ms. */
  readonly zoom: number;
}

/**
 * Px outside the view in which labels are needed, too: labels at an edge make way for them. They also make
 * way for labels that will show within a quarter octave.
 */
const AROUND = 64;
const SOON = 2 ** 0.25;

/**
 * The tiles that a view needs, the coarse ones first.
 *
 * @param parts of the root
 * @param partsOf gives the parts of a tile, as far as they are known
 */
export function neededTiles(
  parts: readonly ChildJson[],
  partsOf: (tile: ChildJson) => readonly ChildJson[],
  looked: Looked,
): ChildJson[] {
  const needed = neededParts(parts, looked);
  for (const tile of needed) needed.push(...neededParts(partsOf(tile), looked));
  return needed;
}

/**
 * The parts of a tile that a view needs.
 *
 * @param parts of the tile
 */
export const neededParts = (parts: readonly ChildJson[], looked: Looked): ChildJson[] =>
  parts.filter(([octave, k]) => isNeeded(octave, k, looked));

/** Whether a view needs this tile, if there is one. */
export function isNeeded(octave: number, k: number, { from, to, zoom }: Looked): boolean {
  const around = AROUND / zoom;
  const walls = wallsOf(octave, k);
  const isNear = walls.from <= to + around && walls.to >= from - around;
  return isNear && baseZoom(octave) <= zoom * SOON;
}
