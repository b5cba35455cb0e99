/** A canvas on which the page itself paints. */
import { Brush } from '../../chart/canvas/brush.ts';
import { paint } from '../../chart/canvas/painter.ts';
import { coverOf, place, type Surface } from './surface.ts';

export function pageSurface(chart: Element): Surface {
  const canvas = coverOf(chart);
  const brush = new Brush(canvas);
  return {
    paint(drawing) {
      paint(brush, drawing);
      place(canvas, drawing);
      canvas.hidden = false;
    },
    isShown: () => !canvas.hidden,
    hide: () => void (canvas.hidden = true),
    remove: () => canvas.remove(),
  };
}
