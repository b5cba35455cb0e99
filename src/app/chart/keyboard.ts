/** What each key does while the chart has focus. Pure, except that it calls methods of the page. */
import type { PageState } from '../state/state.svelte.ts';

/** Moves the view if the key does so; returns whether it did. */
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
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  move?.();
  return move !== undefined;
}

interface Positioned {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Translates a key for a column into the key that does the same when time runs to the right. */
export const turnKey = (key: string): string =>
  ({
    ArrowUp: 'ArrowLeft',
    ArrowDown: 'ArrowRight',
    ArrowLeft: 'ArrowUp',
    ArrowRight: 'ArrowDown',
  })[key] ?? key;

/**
 * Where an arrow, Home or End leads from `current`, among the targets, in order of time. Null if
 * nowhere.
 */
export function nextFocus<P extends Positioned>(
  inTime: readonly P[],
  current: string | null,
  pressed: string,
): P | null {
  const index = inTime.findIndex(({ key }) => key === current);
  const here = inTime[index];
  if (pressed === 'Home') return inTime[0] ?? null;
  if (pressed === 'End') return inTime.at(-1) ?? null;
  if (!here) return pressed.startsWith('Arrow') ? (inTime[0] ?? null) : null;
  if (pressed === 'ArrowLeft') return inTime[index - 1] ?? here;
  if (pressed === 'ArrowRight') return inTime[index + 1] ?? here;
  if (pressed !== 'ArrowUp' && pressed !== 'ArrowDown') return null;
  const direction = pressed === 'ArrowUp' ? -1 : 1;
  const [nearest] = inTime
    .filter(({ y }) => (y - here.y) * direction > 1)
    .sort(
      (a, b) =>
        Math.abs(a.y - here.y) - Math.abs(b.y - here.y) ||
        Math.abs(a.x - here.x) - Math.abs(b.x - here.x),
    );
  return nearest ?? here;
}

/** Whether a key types a character. A space does not: no word begins with one. */
export const isLetter = (key: string): boolean => /^[\p{L}\p{N}]$/u.test(key);
