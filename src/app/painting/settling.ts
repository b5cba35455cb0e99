/**
 * The end of a painted movement. To make the elements of dozens of labels at once would take longer than
 * a reader notices, so they come in slices, under the canvas, which goes when all are there. What else
 * waits for the end comes after the next frame.
 */
import { flushSync } from 'svelte';
import type { Layout } from '../../layout/layout.ts';
import type { Steps } from '../../timeline/steps.ts';
import { afterFrame, inSlices, pause } from '../loading/slices.ts';
import type { PageState } from '../state/state.svelte.ts';

/** New labels that are made at once. */
const MOST = 4;

/** The layouts on the way from one to another: each has a few more of the labels that are new. */
export function* layoutsBetween(from: Layout, to: Layout): Steps<null, Layout> {
  const present = new Set(from.items.map(({ event }) => event));
  const later = to.items.map(({ event }) => event).filter((event) => !present.has(event));
  for (let made = MOST; made < later.length; made += MOST) {
    const missing = new Set(later.slice(made));
    yield { ...to, items: to.items.filter(({ event }) => !missing.has(event)) };
  }
  return null;
}

/**
 * @param isCovering whether the canvas is seen; if not, the elements are, and must not be in pieces
 * @param isOff whether another movement has begun
 */
export async function settle(
  page: Pick<PageState, 'waiting' | 'frame' | 'isMoving'>,
  isCovering: () => boolean,
  isOff: () => boolean,
): Promise<void> {
  const { waiting, frame } = page;
  const show = (layout: Layout): void => {
    page.waiting = layout;
    flushSync();
  };
  if (waiting && isCovering()) {
    await pause();
    await inSlices(layoutsBetween(waiting, frame), show, isOff);
  }
  if (isOff()) return;
  page.waiting = null;
  await afterFrame();
  if (!isOff()) page.isMoving = false;
}
