/** What a page loads if it has very many events. */
export { TILING } from './placement/tile.ts';
