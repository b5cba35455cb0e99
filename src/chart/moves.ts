/**
 * Moves drawn elements to their position in each frame and sets their opacity, by writing only
 * those two attributes. In pictures and in pages without scripts it never runs, and everything
 * stays where it was first drawn.
 */

/** Where an element is, in px, and its opacity from 0 to 1, if it has one. */
export interface Position {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly opacity?: number;
}

/**
 * Rounds to a hundredth of a px: a change too small to see must not cause a redraw. Two decimals
 * also halve the length of the number.
 */
export const roundPx = (px: number): number => Math.round(px * 100) / 100;

/** An element that is moved, and whose opacity is set if it ever fades. */
export interface Handle {
  readonly move: (x: number, y: number) => void;
  readonly fade?: (opacity: number) => void;
}

interface Held extends Handle {
  x: number;
  y: number;
  opacity: number | undefined;
}

export class Moves<E> {
  readonly #held = new Map<string, Held>();
  readonly #handle: (element: E) => Handle;

  constructor(handle: (element: E) => Handle) {
    this.#handle = handle;
  }

  /** A Svelte attachment: the element belongs to `key` until it is removed. */
  of(key: string): (element: E) => () => void {
    return (element) => {
      const held = { ...this.#handle(element), x: NaN, y: NaN, opacity: undefined };
      this.#held.set(key, held);
      return () => {
        // The element that replaces it may have arrived before it is removed.
        if (this.#held.get(key) === held) this.#held.delete(key);
      };
    };
  }

  /** Call this when all elements of a frame exist. */
  to(positions: readonly Position[]): void {
    for (const { key, x, y, opacity } of positions) {
      const held = this.#held.get(key);
      if (!held) continue;
      const [atX, atY] = [roundPx(x), roundPx(y)];
      if (atX !== held.x || atY !== held.y) {
        held.x = atX;
        held.y = atY;
        held.move(atX, atY);
      }
      if (opacity === undefined || opacity === held.opacity) continue;
      held.opacity = opacity;
      held.fade?.(opacity);
    }
  }
}
