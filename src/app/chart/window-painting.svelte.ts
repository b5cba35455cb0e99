/**
 * Paints the minimap's window while it moves. At rest it is an element, which meanwhile is hidden and
 * unchanged.
 */
import type { PageState } from '../state/state.svelte.ts';
import { WindowPainter } from './window-painter.ts';

/**
 * A Svelte attachment for the window's element.
 *
 * @param place where the window begins and how long it is, as shares of the minimap's width
 * @param tell called when it begins to be painted (true), and when it no longer is
 */
export const windowPainting =
  (
    page: PageState,
    place: () => readonly [start: number, length: number],
    tell: (isPainted: boolean) => void,
  ) =>
  (element: HTMLElement): (() => void) => {
    const canvas = document.createElement('canvas');
    canvas.style.cssText =
      'position: absolute; top: 0; left: 0; width: 100%; height: 28px; pointer-events: none';
    element.after(canvas);
    const painter = new WindowPainter(canvas);
    $effect(() => {
      canvas.hidden = !page.isMoving;
      const isPainted = page.isMoving && painter.begin(element);
      canvas.hidden = !isPainted;
      tell(isPainted);
    });
    $effect(() => {
      if (page.isMoving && !canvas.hidden) painter.paint(...place());
    });
    return () => {
      tell(false);
      canvas.remove();
    };
  };
