/**
 * A canvas on which a thread paints. What it paints is seen a moment later: until then the elements
 * stay, or the canvas before it.
 */
import { paint, type Drawing } from '../../chart/canvas/painter.ts';
import { Recorder } from '../../chart/canvas/recorder.ts';
import type { HiredThread } from './hired-thread.ts';
import { coverOf, place, type Surface } from './surface.ts';

/** What a canvas is made for: with another size or place, it would show one frame in a wrong place. */
const purposeOf = ({ part, ratio }: Drawing): string => JSON.stringify([part, ratio]);

export function threadSurface(chart: Element, thread: HiredThread): Surface {
  const recorder = new Recorder();
  const begin = (): HTMLCanvasElement => {
    const canvas = coverOf(chart);
    canvas.dataset.painter = 'thread';
    thread.take(canvas);
    return canvas;
  };
  let canvas = begin();
  let purpose = '';
  /** The canvas that is seen until the present one can be. */
  let before: HTMLCanvasElement | null = null;
  let isMoving = false;
  thread.onshown = (seen) => {
    if (seen !== thread.turn || !isMoving) return;
    canvas.hidden = false;
    before?.remove();
    before = null;
  };
  return {
    paint(drawing) {
      const now = purposeOf(drawing);
      if (!isMoving || now !== purpose) thread.turn += 1;
      if (now !== purpose && !canvas.hidden) {
        before?.remove();
        before = canvas;
        canvas = begin();
      }
      [purpose, isMoving] = [now, true];
      place(canvas, drawing);
      paint(recorder, drawing);
      thread.paint(recorder.take());
    },
    isShown: () => !canvas.hidden,
    hide() {
      isMoving = false;
      canvas.hidden = true;
      before?.remove();
      before = null;
    },
    remove() {
      canvas.remove();
      before?.remove();
    },
  };
}
