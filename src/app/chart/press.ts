/**
 * Presses on the chart while it moves. Its buttons wait where they were (ChartPane.svelte), so a press
 * first brings them to where the chart shows them.
 */
import { flushSync } from 'svelte';
import type { Selection } from 'd3';
import type { PageState } from '../state/state.svelte.ts';

const PARTS = 'button, [data-part="dot"]';
/** How many px a pointer may move while it clicks: a finger is never quite still. */
const STILL = 10;

/** Until the listeners named `.press` are removed. */
export function followPresses(
  page: PageState,
  stage: Selection<HTMLElement, unknown, null, undefined>,
): void {
  /** Whether the press came after a painted movement, but before the buttons had come to its end. */
  let isEarly = false;
  /** Where the press began; null if that was before the chart listened. */
  let began: MouseEvent | null = null;
  /** A drag of the chart ends in no click, but one that d3 has not taken up does. */
  const isStill = ({ clientX, clientY }: MouseEvent): boolean =>
    began !== null && Math.hypot(clientX - began.clientX, clientY - began.clientY) <= STILL;
  const stop = (): void => {
    page.stopMoving();
    flushSync();
  };
  stage
    .on(
      'pointerdown.press',
      (event: PointerEvent) => {
        began = event;
        isEarly = page.isMoving && !page.isPainted && !!page.startPainting?.();
        // It cannot wait for a frame. But an early one may begin the next drag: then none has to come.
        if (page.isMoving && !isEarly) stop();
      },
      { capture: true },
    )
    // Nor may a button that waits there get focus.
    .on('mousedown.press', (event: MouseEvent) => isEarly && event.preventDefault(), {
      capture: true,
    })
    .on(
      'click.press',
      (event: MouseEvent) => {
        // The keyboard, too, clicks.
        const isAstray = isEarly && event.detail > 0;
        if (isAstray) {
          event.stopPropagation();
          stop();
          isEarly = false;
        }
        // If another button waited here, the click is on what has both.
        const isForNone = isAstray || !(event.target as Element).closest(PARTS);
        if (isForNone && isStill(event)) pressAt(event);
      },
      { capture: true },
    );
}

/** Clicks the part that is drawn there. */
function pressAt({ clientX, clientY }: MouseEvent): void {
  const part = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>(PARTS);
  part?.focus({ preventScroll: true });
  part?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
