/**
 * Placement of so many events that it would hold the page up: in slices, beside what the reader
 * does.
 */
import { untrack } from 'svelte';
import { preparing, type Placement } from '../../layout/index.ts';
import { measure } from '../../layout/text/measure.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { chartHeight } from '../../chart/breakpoints.ts';
import { inSlices } from '../loading/slices.ts';
import type { PageState } from '../state/state.svelte.ts';

/** Up to so many events are placed at once: in less than a frame or two. */
const AT_ONCE = 4000;

/** What can be drawn first of many events: the strip. Null for few: they need no such care. */
export async function firstPlacement(timeline: Timeline): Promise<Placement | null> {
  if (timeline.events.length <= AT_ONCE) return null;
  const width = Math.min(1120, innerWidth - 32);
  const size = { width, height: chartHeight(width) };
  let first: Placement | null = null;
  await inSlices(
    preparing(timeline, { ...size, measure }),
    (part) => (first ??= part?.() ?? null),
    () => first !== null,
  );
  return first;
}

/**
 * Places anew whenever the size or the filter is another. What is shown stays until all is placed;
 * only the page's first placement grows before the reader's eyes. Call within an effect; returns
 * how to stop.
 */
export function keepPlaced(page: PageState): () => void {
  const options = page.placing;
  let isOff = false;
  const grows = untrack(() => !page.isPlaced);
  void inSlices(
    preparing(page.timeline, options),
    (part) => grows && part && page.place(part(), false),
    () => isOff,
  ).then((placed) => placed && page.place(placed, true));
  return () => (isOff = true);
}
