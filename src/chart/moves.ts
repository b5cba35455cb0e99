/**
 * Moves what is drawn to where each frame has it, and fades it in, by nothing but two attributes of
 * it. In a picture and in a page without scripts it never runs, and everything stands where it was
 * first drawn.
 */

/** Where an element is, in px, and how far it has faded in (0 to 1), if it does. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly opacity?: number;
}

/**
 * To a hundredth of a px: what cannot be seen must not be drawn anew. Numbers of two decimals are
 * half as long, too.
 */
export const rounded = (px: number): number => Math.round(px * 100) / 100;

/** An element in hand: how it is moved, and faded if it ever is. */
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

  /** An attachment: the element is `key`'s until it is gone. */
  of(key: string): (element: E) => () => void {
    return (element) => {
      const held = { ...this.#handle(element), x: NaN, y: NaN, opacity: undefined };
      this.#held.set(key, held);
      return () => {
        // Its successor may have come before it goes.
        if (this.#held.get(key) === held) this.#held.delete(key);
      };
    };
  }

  /** Call it when all of a frame's elements are there. */
  to(places: readonly Place[]): void {
    for (const { key, x, y, opacity } of places) {
      const held = this.#held.get(key);
      if (!held) continue;
      const [atX, atY] = [rounded(x), rounded(y)];
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
