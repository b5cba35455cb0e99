/** What a painting is drawn with: a Brush on a canvas, or a Recorder for the canvas of a thread. Pure. */
import type { Box } from '../../layout/layout.ts';
import type { Primitive, TextStyle } from '../drawing/primitive.ts';
import type { Fade } from './fade.ts';

export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Px that the text must fill, where letters are wider than measured. */
  readonly width?: number;
  /** A wide outline under the letters. */
  readonly halo?: { readonly width: number; readonly colour: string };
}

/** Primitives around a common origin. */
export interface Group {
  readonly primitives: readonly Primitive[];
  readonly x?: number;
  readonly y?: number;
  /** Whether they are turned by 90°, because time runs down. */
  readonly isTurned?: boolean;
}

export interface Ink {
  /** Of whatever is drawn next, from 0 to 1. */
  opacity: number;
  /** Makes the canvas large enough for a part of what is drawn: the rest is left out. */
  show(part: Box, ratio: number): void;
  /** Fills the whole canvas. */
  clear(colour: string): void;
  draw(group: Group, fade?: Fade | null): void;
  /** Will be written by `finish`. */
  write(words: Words): void;
  /** Writes all texts, font by font: none lies over another. */
  finish(): void;
}
