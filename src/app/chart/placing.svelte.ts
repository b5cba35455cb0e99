/** Places so many events that the page would freeze: in slices, between which the page responds. */
import { untrack } from 'svelte';
import {
  defaultScale,
  isNarrow,
  neededHeight,
  prepareInSteps,
  type Placement,
} from '../../layout/first-load.ts';
import { Letters } from '../../chart/letters.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import { inSlices } from '../loading/slices.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';
import type { PageState } from '../state/state.svelte.ts';

/** Up to this number, events are placed at once: it takes less than a frame or two. */
const AT_ONCE = 4000;

/** What can be drawn first when there are many events: the strip. Null if they are few. */
export async function firstPlacement(
  timeline: Timeline,
  width: number,
  address: Address,
): Promise<Placement | null> {
  if (timeline.events.length <= AT_ONCE) return null;
  const { measure } = new Letters();
  const { column } = moreCharts;
  const scale = address.scale ?? defaultScale(timeline, width);
  const warp = moreCharts.warp(timeline, isNarrow(width), scale);
  const height = neededHeight(timeline, { width, measure, warp, column });
  let first: Placement | null = null;
  await inSlices(
    prepareInSteps(timeline, { width, height, measure, warp, column }),
    (part) => (first ??= part?.() ?? null),
    () => first !== null,
  );
  return first;
}

/**
 * Places the events again when the size or the filter changes. Until all are placed, the chart
 * stays as it is; only the first placement of the page grows while the reader watches. Call this
 * within an effect. It returns a function that stops it.
 */
export function keepPlaced(page: PageState): () => void {
  const options = page.placementOptions;
  let isOff = false;
  const grows = untrack(() => !page.isPlaced);
  void inSlices(
    prepareInSteps(page.timeline, options),
    (part) => grows && part && page.place(part(), false),
    () => isOff,
  ).then((placed) => placed && page.place(placed, true));
  return () => (isOff = true);
}
