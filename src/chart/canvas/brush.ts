/** Draws primitives and texts on a canvas, of the page or of a thread. Browser only. */
import type { Box } from '../../layout/layout.ts';
import { SANS } from '../theme.ts';
import type { Fade } from './fade.ts';
import type { Group, Ink, Words } from './ink.ts';

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** More px than a text reaches above or below its baseline. */
const LINE = 24;

/** The maximum number of paths kept, because bars have new ones at each zoom. */
const MOST = 2000;
const paths = new Map<string, Path2D>();
const lengths = new Map<string, number[]>();
const NONE: number[] = [];

function keep<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

const lengthsOf = (dashes: string): number[] =>
  keep(lengths, dashes, () => dashes.split(' ').map(Number));

export class Brush implements Ink {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #context: CanvasRenderingContext2D;
  /** Device pixels per px. */
  #ratio = 1;
  /** What the canvas shows, in px of what is drawn. */
  #part: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** Where the origin is; null if the transform is another one. */
  #at: { x: number; y: number; isTurned: boolean } | null = null;
  opacity = 1;
  /** By font. Written at the end, because a canvas is slow to change its font. */
  readonly #words = new Map<string, { readonly words: Words; readonly opacity: number }[]>();

  constructor(canvas: HTMLCanvasElement | OffscreenCanvas) {
    this.canvas = canvas;
    // On an opaque canvas, a browser smooths letters as it does in the page.
    this.#context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  }

  show(part: Box, ratio: number): void {
    const { width, height } = part;
    this.#part = part;
    this.#ratio = ratio;
    this.#at = null;
    const [w, h] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
    if (this.canvas.width !== w) this.canvas.width = w;
    if (this.canvas.height !== h) this.canvas.height = h;
  }

  clear(colour: string): void {
    const { canvas } = this;
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    this.#at = null;
    context.globalAlpha = 1;
    context.fillStyle = colour;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }

  draw({ primitives, x = 0, y = 0, isTurned = false }: Group, fade: Fade | null = null): void {
    if (primitives.length === 0) return;
    const context = this.#context;
    context.globalAlpha = this.opacity;
    for (const primitive of primitives) {
      const { d, at, fill, stroke, dashes, strokeOpacity } = primitive;
      this.#moveTo(x + (at ? at[0] : 0), y + (at ? at[1] : 0), isTurned || primitive.isTurned);
      const path = keep(paths, d, () => new Path2D(d));
      if (fill !== undefined) {
        context.fillStyle = fade ? fade(fill) : fill;
        context.fill(path);
      }
      if (stroke === undefined) continue;
      context.strokeStyle = fade ? fade(stroke) : stroke;
      context.lineWidth = primitive.strokeWidth ?? 1;
      if (dashes !== undefined) context.setLineDash(lengthsOf(dashes));
      if (strokeOpacity !== undefined) context.globalAlpha = strokeOpacity * this.opacity;
      context.stroke(path);
      if (strokeOpacity !== undefined) context.globalAlpha = this.opacity;
      if (dashes !== undefined) context.setLineDash(NONE);
    }
  }

  write(words: Words): void {
    const { opacity } = this;
    const { y, height } = this.#part;
    if (opacity === 0 || words.y < y - LINE || words.y > y + height + LINE) return;
    const font = `${words.style.weight} ${words.style.size}px ${SANS}`;
    const same = this.#words.get(font);
    if (same) same.push({ words, opacity });
    else this.#words.set(font, [{ words, opacity }]);
  }

  finish(): void {
    const context = this.#context;
    this.#moveTo(0, 0);
    for (const [font, texts] of this.#words) {
      context.font = font;
      for (const { words, opacity } of texts) {
        context.globalAlpha = opacity;
        this.#set(words);
      }
    }
    this.#words.clear();
  }

  #set({ text, x, y, style, anchor = 'start', width, halo }: Words): void {
    const context = this.#context;
    context.textAlign = ALIGN[anchor];
    context.fillStyle = style.fill;
    if (halo) {
      context.strokeStyle = halo.colour;
      context.lineWidth = halo.width;
      context.strokeText(text, x, y);
    }
    if (width === undefined) context.fillText(text, x, y);
    else {
      const natural = context.measureText(text).width;
      this.#moveTo(x, y);
      this.#at = null;
      context.scale(natural > 0 ? width / natural : 1, 1);
      context.fillText(text, 0, 0);
      this.#moveTo(0, 0);
    }
  }

  #moveTo(x: number, y: number, isTurned = false): void {
    const at = this.#at;
    // The parts of an event are at one place, and a call to the canvas costs more than this.
    if (at && at.x === x && at.y === y && at.isTurned === isTurned) return;
    this.#at = { x, y, isTurned };
    const ratio = this.#ratio;
    const [dx, dy] = [(x - this.#part.x) * ratio, (y - this.#part.y) * ratio];
    if (isTurned) this.#context.setTransform(0, ratio, -ratio, 0, dx, dy);
    else this.#context.setTransform(ratio, 0, 0, ratio, dx, dy);
  }
}
