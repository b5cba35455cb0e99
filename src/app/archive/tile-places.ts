/** The places of an archive's tiles in one chart, which are forgotten when the chart changes. Browser only. */
import { keepPlaces, type KeptPlaces, type LoadedArchive } from '../../layout/archive.ts';
import type { PlacementOptions } from '../../layout/first-load.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';

export type ChartOptions = Pick<PlacementOptions, 'width' | 'height' | 'measure' | 'words'>;

/** All that the places of tiles follow from, beside the tiles. */
type PlacedFor = readonly unknown[];

export const placedFor = (
  { width, height, measure, words }: ChartOptions,
  { finest }: LoadedArchive,
  lanes: readonly string[],
): PlacedFor => [width, height, measure, words, moreCharts.column, finest, ...lanes];

/** The places of tiles, as long as nothing changes that they follow from. */
export class TilePlaces {
  #kept = keepPlaces();
  #of: PlacedFor = [];

  for(of: PlacedFor): KeptPlaces {
    if (!this.areFor(of)) this.#kept = keepPlaces();
    this.#of = of;
    return this.#kept;
  }

  areFor(of: PlacedFor): boolean {
    return of.length === this.#of.length && of.every((each, i) => each === this.#of[i]);
  }
}
