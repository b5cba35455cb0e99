/**
 * The grid of an archive's tiles. Pure.
 *
 * At _octave_ m, tile k is the time from `EPOCH` + k·2ᵐ days to `EPOCH` + (k+1)·2ᵐ days; m may be
 * negative. A tile is 2,048 px long at its octave's base zoom, and has 8 cells of 256 px. Tiles and
 * cells of one octave are two of the next finer one. The grid does not depend on the events, so an
 * archive that grows keeps its tiles.
 */
import type { Extent } from '../time/extent.ts';
import { DAY } from '../time/instant.ts';
import { EPOCH } from '../time/walls.ts';

/** In px. */
const TILE_LENGTH = 2048;

/** The number of cells in a tile is 2 to this power. */
const CELLS_POWER = 3;

/** Its tiles are 10.5 s long. No finer ones are needed: no date is more exact than a second. */
export const FINEST_OCTAVE = -13;

/** In ms. */
export const tileLength = (octave: number): number => DAY * 2 ** octave;

/** The zoom, in px per ms, at which the octave's tiles are 2,048 px long. */
export const baseZoom = (octave: number): number => TILE_LENGTH / tileLength(octave);

/** The number k of the octave's tile that an instant lies in. */
export const tileAt = (t: number, octave: number): number =>
  Math.floor((t - EPOCH) / tileLength(octave));

export const wallsOf = (octave: number, k: number): { from: number; to: number } => ({
  from: EPOCH + k * tileLength(octave),
  to: EPOCH + (k + 1) * tileLength(octave),
});

/** The number of the finest octave's cell that an instant lies in. */
export const finestCellAt = (t: number): number => tileAt(t, FINEST_OCTAVE - CELLS_POWER);

/**
 * The octave of an archive's root: the finest of which one tile is as long as the whole extent. Its
 * events lie in at most nine cells.
 */
export const topOctave = ({ from, to }: Extent): number =>
  Math.max(FINEST_OCTAVE + 1, Math.ceil(Math.log2((to - from) / DAY)));
