/** What a page loads to draw an archive. */
export { joinInSteps, type JoinedTiles } from './archive/joined-tiles.ts';
export { parseTile, placeAlone, type LoneEvent, type ParsedTile } from './archive/parsed-tile.ts';
export { withLone } from './archive/lone-events.ts';
export { keepPlaces, type KeptPlaces } from './archive/kept-places.ts';
export { isRanked, loadedOf, rootChartOf } from './archive/root-chart.ts';
export { columnOf, tilingOf } from './archive/loaded-tiles.ts';
export type { LoadedArchive, LoadedTile } from './archive/loaded-archive.ts';
