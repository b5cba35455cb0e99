/** What placing knows of tiles; how they are divided is in tile.ts, for those who have many events. Pure. */
import { warpedExtent, type WarpedExtent } from '../../time/warp.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import type { Scale } from '../axis/scale.ts';
import type { Positions } from './activation.ts';
import type { arrange } from './arrangement.ts';
import type { OpenBand } from './band-placement.ts';
import type { Entries } from './entry.ts';
import type { Overall } from './limits.ts';
import type { Index } from './query.ts';
import type { StripMembers } from './strip-members.ts';

/** Up to this many events are in a single tile, which takes a frame or two to place. */
export const MOST_IN_ONE_TILE = 4000;

export interface Tile {
  /** Of an archive: what its places are kept under. */
  readonly key?: object;
  /** Its walls, in warped ms; infinite for the root. */
  readonly walls: WarpedExtent;
  /** The zoom from which its labels may show; 0 for the root. */
  readonly least: number;
  /** The zoom from which those of its parts may show; infinite if it has none. */
  readonly until: number;
  /** Its own events, as entries in order of time. */
  readonly members: Int32Array;
  /** In order of time; of an archive, those that are loaded. */
  readonly parts: readonly Tile[];
}

export type Shown = Pick<Scale, 'from' | 'to' | 'zoom'>;

/** A tile whose labels can be placed, as those of the tiles around it are. */
export interface Node {
  readonly tile: Tile;
  /** Entries that were placed around it and may reach into it, and those that wait for a place. */
  readonly placed: readonly number[];
  readonly waiting: Int32Array;
  open: readonly OpenBand[] | null;
  /** What is placed in it; null until that is done. */
  index: Index | null;
  parts: readonly Node[];
}

export const nodeOf = (tile: Tile, placed: readonly number[], waiting: Int32Array): Node => ({
  tile,
  placed,
  waiting,
  open: null,
  index: null,
  parts: [],
});

/** The walls of the root, and the zoom from which its labels may show. */
export const ALL_TIME = { walls: warpedExtent(-Infinity, Infinity), least: 0 };

/**
 * What the placing of an archive does in other ways, since it has only some of the events: see
 * archive/loaded-tiles.ts.
 */
export interface ArchiveTiling {
  readonly overall: Overall;
  /** The entries that the widest view, home and the bands follow from. */
  readonly leading: (e: Entries) => Entries;
  readonly arrange: typeof arrange;
  readonly orderStrip: (e: Entries, timeline: TimelineIndex) => Steps<StripMembers>;
  /** By entry: the zoom from which it is due. */
  readonly dueZooms: (e: Entries) => Float64Array;
}

export interface Tiling {
  /**
   * Gives the events that wait in a tile the places that they had before; false if nobody knows these.
   *
   * @param begin called with each entry of a bar that is only begun
   */
  readonly recall?: (node: Node, positions: Positions, begin: (entry: number) => void) => boolean;
  /** Null if all events are there. */
  readonly archive: ArchiveTiling | null;
  /** How many events one tile may hold if it is all of time. */
  readonly most: number;
  /** The first tile that has to be placed for all labels of this view; null if all are. */
  readonly neededFor: (root: Node, view: Shown) => Node | null;
  /** The parts of a tile that is placed. */
  readonly partsOf: (node: Node, e: Entries, positions: Positions) => Node[];
  /** The zoom from which the largest tiles are due that a view of this zoom needs. */
  readonly zoomFor: (zoom: number) => number;
  /**
   * @param zoomOf the zoom from which an entry is due
   * @param limits the widest view
   * @param widest its zoom, in px per warped ms
   */
  readonly divide: (
    e: Entries,
    zoomOf: (entry: number) => number,
    limits: WarpedExtent,
    widest: number,
    most: number,
  ) => Tile;
}
