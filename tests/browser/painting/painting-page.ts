/** The script of a page that paints drawings, each on a canvas of its own. Runs in the browser. */
import { Brush } from '../../../src/chart/canvas/brush.ts';
import { paint, type Drawing } from '../../../src/chart/canvas/painter.ts';

function paintOnCanvas(drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  paint(new Brush(canvas), drawing);
  canvas.style.width = `${canvas.width / drawing.ratio}px`;
  return canvas;
}

Object.assign(window, { paint: paintOnCanvas });
