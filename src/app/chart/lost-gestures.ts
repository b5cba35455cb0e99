/**
 * Gestures whose rest the chart would not hear of: the mouse button is let go in another window, or
 * a finger began on a tick or a count that has gone since, and whose events reach nothing else.
 *
 * d3-zoom knows only the events of the chart and its window, so it gets those that are missing.
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
    // While it descends: d3-zoom lets nobody hear it afterwards.
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
