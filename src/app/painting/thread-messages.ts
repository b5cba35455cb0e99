/** What the page and the thread that paints for it tell each other. */
import type { Recording } from '../../chart/canvas/recording.ts';

/** A font face, as a FontFace is made. */
export interface Face {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

export type ToThread =
  /** Replaces the faces before them. */
  | { readonly is: 'faces'; readonly faces: readonly Face[] }
  /** Replaces the canvas before it. */
  | { readonly is: 'canvas'; readonly canvas: OffscreenCanvas }
  /**
   * What to paint now. Steps of one turn replace each other; the page is told when the first of a
   * turn can be seen.
   */
  | { readonly is: 'step'; readonly turn: number; readonly recording: Recording };

export type FromThread =
  | { readonly is: 'begun' }
  | { readonly is: 'faces loaded' }
  | { readonly is: 'shown'; readonly turn: number };
