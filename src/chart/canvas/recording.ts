/**
 * A painting as numbers, so that a thread can paint it: what it was told to draw, in order.
 * Pure.
 *
 * Each entry is its kind, followed by the values that `LENGTH` lists. Texts (colours, paths, words)
 * are numbers too: both sides count the texts that they have met, from 1; 0 is no text.
 */

export const KIND = { show: 1, clear: 2, shape: 3, words: 4, finish: 5 } as const;

/** How many numbers an entry has, its kind among them. Lengths are in px. */
export const LENGTH = {
  /** x, y, width and height of the part, device pixels per px. */
  show: 6,
  /** Colour. */
  clear: 2,
  /**
   * x, y, whether it is turned by 90° (0 or 1), opacity, path, colour of the filling, colour of the
   * stroke, its width, its opacity, its dashes.
   */
  shape: 11,
  /**
   * x, y, opacity, words, colour, size, weight, index of their anchor in `ANCHORS`, the width that
   * they must fill (0: their own), width of the outline (0: none), its colour.
   */
  words: 12,
  finish: 1,
} as const;

export const ANCHORS = ['start', 'middle', 'end'] as const;

export interface Recording {
  readonly numbers: Float32Array<ArrayBuffer>;
  /** The texts that no recording before this one used, in the order of their numbers. */
  readonly texts: readonly string[];
  /** Whether texts are counted from 1 again: what is kept has a limit. */
  readonly isAnew: boolean;
}
