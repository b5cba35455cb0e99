/** The part of an archive that is loaded, as the layout needs it. Pure. */
import type { Extent } from '../../time/extent.ts';
import type { Precision } from '../../time/precision.ts';

/** A tile that is loaded, as are all tiles around it. */
export interface LoadedTile {
  /** The same each time that what has come is joined. */
  readonly key: object;
  /** Where it begins and ends, in ms; infinite for the root. */
  readonly walls: Extent;
  /** The positions in its stretch among all events of the archive: from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** The zoom from which its labels may show, in px per ms; 0 for the root. */
  readonly least: number;
  /** The zoom from which those of its parts may show, loaded or not; infinite if it has none. */
  readonly until: number;
  /** Its own events, as indices into those of the timeline, in order of time. */
  readonly events: Int32Array;
  /** By own event: the zoom from which it is due. */
  readonly due: ArrayLike<number>;
  readonly strip: TileStrip;
  /** The parts that are loaded, in order of time. */
  readonly parts: readonly LoadedTile[];
}

/** The strip of a tile's whole stretch. */
export interface TileStrip {
  /** By member: the zoom from which it is apart from the next one. */
  readonly openings: ArrayLike<number>;
  /** Null if all events of the stretch are loaded: then each is a member. */
  readonly runs: StripRuns | null;
}

/** By run: the number of its events, and the instants of their middle, of the first and of the last. */
export interface StripRuns {
  readonly counts: ArrayLike<number>;
  readonly middles: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

export interface LoadedArchive {
  readonly root: LoadedTile;
  /** By loaded event: its position among all events of the archive, in order of time. */
  readonly positions: Float64Array;
  /** The zoom for which the root is made, in px per ms. */
  readonly zoom: number;
  /** From the first to the last known date, with home. */
  readonly hull: Extent;
  /**
   * The precision of the loaded date that is known best. A better one only lets readers closer, and
   * moves no label.
   */
  readonly finest: Precision;
  /** By lane: the number of all its events that pass the filter. */
  readonly counts: readonly number[];
  /** Whether a filter is on: runs count all events, so the strip then has the loaded ones alone. */
  readonly isFiltered: boolean;
}

export function* tilesIn(tile: LoadedTile): Generator<LoadedTile, void, undefined> {
  yield tile;
  for (const part of tile.parts) yield* tilesIn(part);
}
