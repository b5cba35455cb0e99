/** What placing knows of tiles; how they are divided is in tile.ts, for those who have many events. Pure. */
import { warpedExtent, type WarpedExtent } from '../../time/warp.ts';

/** Up to this many events are in a single tile, which takes a frame or two to place. */
export const MOST_IN_ONE_TILE = 4000;

export interface Tile {
  /** Its walls, in warped ms; infinite for the root. */
  readonly walls: WarpedExtent;
  /** The zoom from which its labels may show; 0 for the root. */
  readonly least: number;
  /** Its own events, as entries in order of time. */
  readonly members: Int32Array;
  /** In order of time; none if it holds all that is left of its stretch. */
  readonly parts: readonly Tile[];
}

/** The walls of the root, and the zoom from which its labels may show. */
export const ALL_TIME = { walls: warpedExtent(-Infinity, Infinity), least: 0 };

export interface Tiling {
  /** How many events one tile may hold if it is all of time. */
  readonly most: number;
  /** The zoom from which the largest tiles are due that a view of this zoom needs. */
  readonly zoomFor: (zoom: number) => number;
  /**
   * @param t0 by entry, in order: where it begins, in warped ms
   * @param zoomOf the zoom from which an entry is due
   * @param limits the widest view
   * @param widest its zoom, in px per warped ms
   */
  readonly divide: (
    t0: Float64Array,
    zoomOf: (entry: number) => number,
    limits: WarpedExtent,
    widest: number,
    most: number,
  ) => Tile;
}
