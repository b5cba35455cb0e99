/** The places of an archive's tiles in one chart, which are forgotten when the chart changes. Browser only. */
import { keepPlaces, type KeptPlaces, type LoadedArchive } from '../../layout/archive.ts';
import type { PlacementOptions } from '../../layout/first-load.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';

export type ChartOptions = Pick<PlacementOptions, 'width' | 'height' | 'measure' | 'words'>;

/** All that the places of tiles follow from, beside the tiles. */
const placedFor = (
  { width, height, measure, words }: ChartOptions,
  { finest }: LoadedArchive,
  lanes: readonly string[],
): readonly unknown[] => [width, height, measure, words, moreCharts.column, finest, ...lanes];

type Chart = Parameters<typeof placedFor>;

/** The places of tiles, as long as nothing changes that they follow from. */
export class TilePlaces {
  #kept = keepPlaces();
  #of: readonly unknown[] = [];

  for(...chart: Chart): KeptPlaces {
    if (!this.areFor(...chart)) this.#kept = keepPlaces();
    this.#of = placedFor(...chart);
    return this.#kept;
  }

  areFor(...chart: Chart): boolean {
    const of = placedFor(...chart);
    return of.length === this.#of.length && of.every((each, i) => each === this.#of[i]);
  }
}
