/**
 * Places so many events that the page would freeze: in slices, between which the page responds.
 * Loaded for these alone.
 */
import { untrack } from 'svelte';
import {
  defaultScale,
  isNarrow,
  neededHeight,
  prepareInSteps,
  type Placement,
} from '../../layout/first-load.ts';
import { TILING } from '../../layout/many-events.ts';
import { Letters } from '../../chart/letters.ts';
import type { AxisWords } from '../../layout/axis/words.ts';
import type { Extent } from '../../time/extent.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import { inSlices } from '../loading/slices.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';
import type { WholeState } from '../state/whole-state.svelte.ts';

/** What can be drawn first: the strip. */
export async function firstPlacement(
  timeline: Timeline,
  words: AxisWords,
  width: number,
  address: Address,
): Promise<Placement | null> {
  const { measure } = new Letters();
  const { column } = moreCharts;
  const scale = address.scale ?? defaultScale(timeline, width);
  const warp = moreCharts.warp(timeline, isNarrow(width), scale);
  const height = neededHeight(timeline, { width, measure, warp, column });
  let first: Placement | null = null;
  await inSlices(
    prepareInSteps(timeline, { width, height, measure, words, warp, column, tiling: TILING }),
    (part) => (first ??= part?.placement() ?? null),
    () => first !== null,
  );
  return first;
}

/**
 * Places the events again when the size or the filter changes, those in view first. Until these are
 * placed, the chart stays as it is; only the first placement of the page grows while the reader
 * watches. Call this within an effect. It returns a function that stops it.
 */
export function keepPlaced(page: WholeState): () => void {
  const options = page.placementOptions;
  let isOff = false;
  const grows = untrack(() => !page.isPlaced);
  const inView = (): Extent => untrack(() => page.extent);
  void inSlices(
    prepareInSteps(page.timeline, { ...options, tiling: TILING, inView }),
    (part) => part && (grows || part.isComplete) && page.place(part.placement(), part.isComplete),
    () => isOff,
  ).then((placed) => placed && page.place(placed, true));
  return () => (isOff = true);
}
