/** A stretch of an archive, and what has been written of it. */
import type { ChildJson, TileJson } from '../../archive/format.ts';
import type { TileNode } from '../../archive/tree.ts';

/** Positions: from the first to before the end. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** What has been written of a stretch, and what waits for others. */
export interface Written {
  /** Tiles that have positions elsewhere, and the root: what the stretch has of them. */
  readonly open: readonly OpenTile[];
  /** Of the tiles that were written: how many, and those that the head names. */
  readonly tiles: number;
  readonly inHead: readonly ChildJson[];
  /** By file of details: a digest. */
  readonly digests: readonly string[];
}

/** What one stretch has of a tile; of its strip, everything. */
export interface OpenTile extends Pick<TileNode, 'octave' | 'k' | 'isLeaf'> {
  readonly tile: TileJson;
}
