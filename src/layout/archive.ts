/** What a page loads to draw an archive. */
export { columnOf, tilingOf } from './archive/loaded-tiles.ts';
export type { LoadedArchive, LoadedTile, TileStrip } from './archive/loaded-archive.ts';
