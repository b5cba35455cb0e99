/**
 * What each key does while the chart has focus. Pure but for the page's verbs it calls.
 */
import type { PageState } from './state.svelte.ts';

/** Keys that move the view; true where one was handled. */
export function moveView(page: PageState, key: string, fraction: number): boolean {
  const moves: Record<string, () => void> = {
    '+': () => page.zoomBy(1.5, fraction),
    '=': () => page.zoomBy(1.5, fraction),
    '-': () => page.zoomBy(1 / 1.5, fraction),
    '−': () => page.zoomBy(1 / 1.5, fraction),
    '0': () => page.flyTo(null),
    PageUp: () => page.panBy(-0.5),
    PageDown: () => page.panBy(0.5),
  };
  moves[key]?.();
  return key in moves;
}

interface Placed {
  readonly event: string;
  readonly x: number;
  readonly y: number;
}

/** The key that does, with time running to the right, what `key` does with time running down. */
export const turned = (key: string): string =>
  ({
    ArrowUp: 'ArrowLeft',
    ArrowDown: 'ArrowRight',
    ArrowLeft: 'ArrowUp',
    ArrowRight: 'ArrowDown',
  })[key] ?? key;

/** The id that an arrow, Home or End leads to from `current` among what is drawn; null for none. */
export function nextFocus(
  placed: readonly Placed[],
  current: string | null,
  key: string,
): string | null {
  const inTime = [...placed].sort((a, b) => a.x - b.x || a.y - b.y);
  if (inTime.length === 0) return null;
  const index = inTime.findIndex(({ event }) => event === current);
  if (key === 'Home' || (index < 0 && key.startsWith('Arrow'))) return inTime[0].event;
  if (key === 'End') return inTime[inTime.length - 1].event;
  if (key === 'ArrowLeft') return inTime[Math.max(0, index - 1)].event;
  if (key === 'ArrowRight') return inTime[Math.min(inTime.length - 1, index + 1)].event;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const here = inTime[index];
  const direction = key === 'ArrowUp' ? -1 : 1;
  const [nearest] = inTime
    .filter(({ y }) => (y - here.y) * direction > 1)
    .sort(
      (a, b) =>
        Math.abs(a.y - here.y) - Math.abs(b.y - here.y) ||
        Math.abs(a.x - here.x) - Math.abs(b.x - here.x),
    );
  return nearest?.event ?? here.event;
}
