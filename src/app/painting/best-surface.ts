/** Paints by a thread where and when one can, and otherwise on the page. */
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
  void hireThread(choose).then((hired) => {
    thread = hired;
    if (isRemoved) thread?.end();
  });
  return {
    paint(drawing) {
      choose();
      isMoving = true;
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
