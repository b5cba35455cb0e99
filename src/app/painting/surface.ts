/** Where the chart is painted while it moves. */
import type { Drawing } from '../../chart/canvas/painter.ts';
import type { Box } from '../../layout/layout.ts';

/** A drawing of what the page shows of the chart. */
export interface Shown extends Drawing {
  readonly part: Box;
}

export interface Surface {
  /** Paints a step of a movement. */
  paint(shown: Shown): void;
  /** The end of a movement. */
  hide(): void;
  remove(): void;
}

/** A hidden canvas over the chart. */
export function coverOf(chart: Element): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;left:0;pointer-events:none';
  canvas.hidden = true;
  chart.after(canvas);
  return canvas;
}

/** Writes only what has changed: what is written must be styled again. */
export function place({ style }: HTMLElement, { part, ratio }: Shown): void {
  const write = (name: 'top' | 'width' | 'height', px: number): void => {
    if (style[name] !== `${px}px`) style[name] = `${px}px`;
  };
  write('top', part.y);
  write('width', Math.ceil(part.width * ratio) / ratio);
  write('height', Math.ceil(part.height * ratio) / ratio);
}
