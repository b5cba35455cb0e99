/**
 * The end of a painted movement. To make the elements of dozens of labels at once would take longer than
 * a reader notices, so they come in slices, under the canvas, which goes when all are there. After the
 * next frame come the buttons, in slices, too, and then whatever else waits for the end.
 */
import { flushSync } from 'svelte';
import type { Layout } from '../../layout/layout.ts';
import type { Steps } from '../../timeline/steps.ts';
import { afterFrame, inSlices, pause } from '../loading/slices.ts';
import type { PageState } from '../state/state.svelte.ts';

/** New labels, and new buttons, that are made at once. */
const LABELS = 4;
const BUTTONS = 12;

/** What is still to come, if so many come at a time. Nothing if all may come at once. */
function* toComeBy(most: number, all: readonly string[]): Steps<null, ReadonlySet<string>> {
  for (let made = most; made < all.length; made += most) yield new Set(all.slice(made));
  return null;
}

/** The layouts on the way from one to another: each has a few more of the labels that are new. */
export function* layoutsBetween(from: Layout, to: Layout): Steps<null, Layout> {
  const present = new Set(from.items.map(({ event }) => event));
  const later = to.items.map(({ event }) => event).filter((event) => !present.has(event));
  for (const missing of toComeBy(LABELS, later))
    yield { ...to, items: to.items.filter(({ event }) => !missing.has(event)) };
  return null;
}

/**
 * The keys of the buttons that are still to come.
 *
 * @param missing of those in `from`, which had not come
 */
export function buttonsToCome(
  from: readonly string[],
  to: readonly string[],
  missing: ReadonlySet<string> | null,
): Steps<null, ReadonlySet<string>> {
  const present = new Set(from.filter((key) => !missing?.has(key)));
  return toComeBy(
    BUTTONS,
    to.filter((key) => !present.has(key)),
  );
}

/** What the pane of a chart knows. */
export interface Pane {
  /** As in Chart.svelte. */
  readonly isFitted: () => boolean;
  /** The keys of the buttons for a layout. */
  readonly keysOf: (layout: Layout) => string[];
}

/**
 * @param isCovering whether the canvas is seen; if not, the elements are, and must not be in pieces
 * @param isOff whether another movement has begun
 */
export async function settle(
  page: Pick<PageState, 'waiting' | 'frame' | 'isMoving' | 'toCome'>,
  { keysOf }: Pick<Pane, 'keysOf'>,
  isCovering: () => boolean,
  isOff: () => boolean,
): Promise<void> {
  const { waiting, frame, toCome } = page;
  if (waiting && isCovering()) {
    await pause();
    const show = (layout: Layout): void => {
      page.waiting = layout;
      flushSync();
    };
    await inSlices(layoutsBetween(waiting, frame), show, isOff);
  }
  if (isOff()) return;
  page.waiting = null;
  await afterFrame();
  if (isOff()) return;
  if (waiting) {
    const show = (missing: ReadonlySet<string>): void => {
      page.toCome = missing;
      flushSync();
    };
    await inSlices(buttonsToCome(keysOf(waiting), keysOf(frame), toCome), show, isOff);
  }
  if (isOff()) return;
  page.toCome = null;
  page.isMoving = false;
}
