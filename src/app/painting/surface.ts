/** Where the chart is painted while it moves. */
import type { Drawing } from '../../chart/canvas/painter.ts';

export interface Surface {
  /** Paints a step of a movement. */
  paint(drawing: Drawing): void;
  /** Whether what was painted is seen. */
  isShown(): boolean;
  /** The end of a movement. */
  hide(): void;
  remove(): void;
}

/** A hidden canvas over the chart. */
export function coverOf(chart: Element): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.pointerEvents = 'none';
  canvas.hidden = true;
  chart.after(canvas);
  return canvas;
}

/** A browser styles again only what has changed. */
export function place({ style }: HTMLElement, { part, ratio }: Drawing): void {
  style.top = `${part.y}px`;
  style.width = `${Math.ceil(part.width * ratio) / ratio}px`;
  style.height = `${Math.ceil(part.height * ratio) / ratio}px`;
}
