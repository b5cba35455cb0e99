/**
 * Paints the minimap's window while it moves. If its element moved, the browser would arrange the
 * layers of the whole page again at each step, which takes as long as painting the chart. Browser
 * only.
 */
import { sharpness } from '../painting/sharpness.ts';

export class WindowPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #ratio = 1;
  #look = { edge: 1, colour: '', ground: '', radius: 0 };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = 'fonts' in document ? canvas.getContext('2d') : null;
  }

  /**
   * Before the first step of a movement: takes over the look of the element.
   * @returns false where there is no canvas
   */
  begin(element: Element): boolean {
    if (!this.#context) return false;
    const { borderTopWidth, borderTopColor, backgroundColor, borderTopLeftRadius } =
      getComputedStyle(element);
    this.#look = {
      edge: parseFloat(borderTopWidth),
      colour: borderTopColor,
      ground: backgroundColor,
      radius: parseFloat(borderTopLeftRadius),
    };
    const { clientWidth, clientHeight } = this.#canvas;
    this.#ratio = sharpness();
    this.#canvas.width = Math.ceil(clientWidth * this.#ratio);
    this.#canvas.height = Math.ceil(clientHeight * this.#ratio);
    return true;
  }

  /** Both are shares of the minimap's width. */
  paint(start: number, length: number): void {
    const context = this.#context!;
    const { edge, colour, ground, radius } = this.#look;
    const [w, h] = [this.#canvas.width / this.#ratio, this.#canvas.height / this.#ratio];
    const [x, width] = [start * w, length * w];
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.clearRect(0, 0, w, h);
    context.beginPath();
    context.roundRect(x, 0, width, h, radius);
    context.fillStyle = ground;
    context.fill();
    context.roundRect(
      x + edge,
      edge,
      Math.max(0, width - 2 * edge),
      h - 2 * edge,
      Math.max(0, radius - edge),
    );
    context.fillStyle = colour;
    context.fill('evenodd');
  }
}
