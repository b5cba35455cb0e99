/** Paints by a thread where and when one can, and otherwise on the page. */
import type { Drawing } from '../../chart/canvas/painter.ts';
import { hireThread, type HiredThread } from './hired-thread.ts';
import { pageSurface } from './page-surface.ts';
import type { Surface } from './surface.ts';
import { threadSurface } from './thread-surface.ts';

export function bestSurface(chart: Element): Surface {
  let surface = pageSurface(chart);
  let thread: HiredThread | null = null;
  let isByThread = false;
  let isMoving = false;
  let isRemoved = false;
  let last: Drawing | null = null;

  /** Between two movements: to look for the page's faces takes as long as a third of a step. */
  const choose = (): void => {
    if (isMoving) return;
    thread?.loadFaces();
    const isReady = thread?.isReady ?? false;
    if (isReady === isByThread) return;
    isByThread = isReady;
    surface.remove();
    surface = isReady ? threadSurface(chart, thread!) : pageSurface(chart);
  };
  /** Nobody sees it, but the first step that somebody sees takes less time. */
  const rehearse = (): void => {
    const before = surface;
    choose();
    if (surface === before || !last) return;
    surface.paint(last);
    surface.hide();
  };
  void hireThread(rehearse).then((hired) => {
    thread = hired;
    if (isRemoved) thread?.end();
  });
  return {
    paint(drawing) {
      choose();
      isMoving = true;
      last = drawing;
      surface.paint(drawing);
    },
    isShown: () => surface.isShown(),
    hide() {
      isMoving = false;
      surface.hide();
    },
    remove() {
      isRemoved = true;
      surface.remove();
      thread?.end();
    },
  };
}
