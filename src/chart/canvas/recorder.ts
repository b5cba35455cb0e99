/** Records what is drawn, for a thread to paint. Pure. */
import type { Box } from '../../layout/layout.ts';
import type { Fade } from './fade.ts';
import type { Group, Ink, Words } from './ink.ts';
import { ANCHORS, KIND, type Recording } from './recording.ts';

/** The maximum number of texts kept, because bars have new paths at each zoom. */
const MOST = 4000;

export class Recorder implements Ink {
  opacity = 1;
  #numbers = new Float32Array(1 << 13);
  #length = 0;
  readonly #known = new Map<string, number>();
  #added: string[] = [];
  #isAnew = true;

  show({ x, y, width, height }: Box, ratio: number): void {
    this.#add(KIND.show, x, y, width, height, ratio);
  }

  clear(colour: string): void {
    this.#add(KIND.clear, this.#numberOf(colour));
  }

  draw({ primitives, x = 0, y = 0, isTurned = false }: Group, fade: Fade | null = null): void {
    for (const primitive of primitives) {
      const { d, at, fill, stroke, dashes, strokeWidth = 1, strokeOpacity = 1 } = primitive;
      this.#add(
        KIND.shape,
        x + (at ? at[0] : 0),
        y + (at ? at[1] : 0),
        Number(isTurned || primitive.isTurned === true),
        this.opacity,
        this.#numberOf(d),
        this.#numberOf(fill && fade ? fade(fill) : fill),
        this.#numberOf(stroke && fade ? fade(stroke) : stroke),
        strokeWidth,
        strokeOpacity,
        this.#numberOf(dashes),
      );
    }
  }

  write({ text, x, y, style, anchor = 'start', width = 0, halo }: Words): void {
    this.#add(
      KIND.words,
      x,
      y,
      this.opacity,
      this.#numberOf(text),
      this.#numberOf(style.fill),
      style.size,
      style.weight,
      ANCHORS.indexOf(anchor),
      width,
      halo?.width ?? 0,
      this.#numberOf(halo?.colour),
    );
  }

  finish(): void {
    this.#add(KIND.finish);
  }

  /** What was drawn since this was last called. */
  take(): Recording {
    const numbers = this.#numbers.slice(0, this.#length);
    const recording = { numbers, texts: this.#added, isAnew: this.#isAnew };
    this.#length = 0;
    this.#added = [];
    this.#isAnew = this.#known.size >= MOST;
    if (this.#isAnew) this.#known.clear();
    return recording;
  }

  #numberOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const found = this.#known.get(text);
    if (found !== undefined) return found;
    this.#added.push(text);
    this.#known.set(text, this.#known.size + 1);
    return this.#known.size;
  }

  #add(...values: readonly number[]): void {
    if (this.#length + values.length > this.#numbers.length) {
      const larger = new Float32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    for (const value of values) this.#numbers[this.#length++] = value;
  }
}
