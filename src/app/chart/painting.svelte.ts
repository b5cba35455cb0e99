/**
 * Paints the chart on a canvas while it moves. Its elements wait under the canvas, so that a step
 * of a movement changes none. Loaded at the first sign of use.
 *
 * At rest the chart is SVG: for the reader's own colours, for paper, and for anyone who styles its
 * parts or looks them up.
 */
import { on } from 'svelte/events';
import { literalTheme } from '../../chart/canvas/literal-theme.ts';
import { Painter } from '../../chart/canvas/painter.ts';
import { cssTheme } from '../../chart/theme.ts';
import type { PageState } from '../state/state.svelte.ts';
import { isElsewhere, partInView } from './part-in-view.ts';
import { sharpness } from './sharpness.ts';

/** In px. Writes only what has changed: what is written must be styled again. */
function place(canvas: HTMLElement, where: Record<'top' | 'width' | 'height', number>): void {
  for (const name of ['top', 'width', 'height'] as const) {
    const px = `${where[name]}px`;
    if (canvas.style[name] !== px) canvas.style[name] = px;
  }
}

/**
 * A Svelte attachment for the stage.
 *
 * @param isFitted as in Chart.svelte
 * @param isRestyled whether someone has styled its parts; left out where nobody can
 */
export const painting =
  (page: PageState, isFitted: () => boolean, isRestyled?: (chart: SVGSVGElement) => boolean) =>
  (stage: HTMLElement): (() => void) => {
    const canvas = document.createElement('canvas');
    const painter = new Painter(canvas);
    let theme = cssTheme;
    const chart = stage.querySelector('svg')!;
    canvas.style.cssText = 'position: absolute; inset: 0; pointer-events: none';
    canvas.hidden = true;
    chart.after(canvas);

    /** What the page shows of the chart: in a column, often less than half. */
    const look = () =>
      partInView(page.size, stage.getBoundingClientRect().top, innerHeight, sharpness());
    let part = $state.raw(look());
    const lookAgain = (): void => {
      const now = look();
      if (isElsewhere(part, now)) part = now;
    };

    /** Whether the present movement is painted; null until that is asked. */
    let isPaintable: boolean | null = null;
    const start = (): boolean => {
      if (matchMedia('(forced-colors: active)').matches) return false;
      // A visible focus moves with its event, and so must the buttons.
      if (stage.querySelector(':focus-visible')) return false;
      if (isRestyled?.(chart)) return false;
      theme = literalTheme(stage);
      lookAgain();
      return true;
    };
    page.startPainting = () => (isPaintable ??= start());
    const stop = $effect.root(() => {
      $effect(() => {
        canvas.hidden = !page.isPainted;
        if (canvas.hidden) return;
        const ratio = sharpness();
        painter.paint({
          layout: page.frame,
          theme,
          lit: page.litEvents,
          fitted: isFitted(),
          ...{ ratio, part },
        });
        place(canvas, { top: part.y, width: canvas.width / ratio, height: canvas.height / ratio });
      });
      $effect(() => {
        if (!page.isMoving) isPaintable = null;
      });
      for (const event of ['scroll', 'resize'] as const)
        $effect(() =>
          on(window, event, () => page.isPainted && lookAgain(), { capture: true, passive: true }),
        );
      // Paper shows elements.
      $effect(() => on(window, 'beforeprint', () => page.endMove()));
    });
    return () => {
      stop();
      page.startPainting = null;
      canvas.remove();
    };
  };
