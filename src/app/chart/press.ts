/**
 * Presses on the chart while it moves. Its buttons wait where they were (ChartPane.svelte), so a press
 * first brings them to where the chart shows them.
 */
import { flushSync } from 'svelte';
import type { Selection } from 'd3';
import type { PageState } from '../state/state.svelte.ts';

const PARTS = 'button, [data-part="dot"]';

/** Until the listeners named `.press` are removed. */
export const followPresses = (
  page: PageState,
  stage: Selection<HTMLElement, unknown, null, undefined>,
): unknown =>
  stage
    .on(
      'pointerdown.press',
      () => {
        if (!page.isMoving) return;
        page.endMove();
        // Nor can the press wait for a frame.
        page.isMoving = false;
        flushSync();
      },
      { capture: true },
    )
    .on('click.press', ({ target, clientX, clientY }: MouseEvent) => {
      // If another button waited here, the click is on what has both.
      if (!(target as Element).closest(PARTS))
        document
          .elementFromPoint(clientX, clientY)
          ?.closest(PARTS)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
