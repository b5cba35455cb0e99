/**
 * Ends of gestures that the chart would otherwise miss: the mouse button is released in another
 * window, or a finger went down on a tick or a count that has since been removed, so that its
 * events reach nothing else.
 *
 * d3-zoom listens only to the chart and its window, so the missing events are passed on to it.
 */
import { on } from 'svelte/events';

const FINGER = ['touchmove', 'touchend', 'touchcancel'] as const;

/** Returns a function that stops it. */
export function followGestures(stage: HTMLElement): () => void {
  const view = stage.ownerDocument.defaultView!;
  let isHeld = false;
  const letGo = (): void => {
    if (isHeld) view.dispatchEvent(new MouseEvent('mouseup', { view }));
  };
  const passOn = (event: TouchEvent): void => {
    if (stage.contains(event.target as Node)) return;
    const { type, touches, targetTouches, changedTouches } = event;
    stage.dispatchEvent(
      new TouchEvent(type, {
        cancelable: true,
        touches: [...touches],
        targetTouches: [...targetTouches],
        changedTouches: [...changedTouches],
      }),
    );
  };
  const follow = ({ target }: TouchEvent): void => {
    for (const type of FINGER) target?.addEventListener(type, passOn as EventListener);
  };
  const ends = [
    // In the capture phase, because d3-zoom then stops the event.
    on(stage, 'mousedown', () => (isHeld = true), { capture: true }),
    on(view, 'mouseup', () => (isHeld = false), { capture: true }),
    on(view, 'mousemove', ({ buttons }) => buttons === 0 && letGo(), { capture: true }),
    on(view, 'blur', letGo),
    on(stage.ownerDocument, 'visibilitychange', letGo),
    on(stage, 'touchstart', follow, { capture: true }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
