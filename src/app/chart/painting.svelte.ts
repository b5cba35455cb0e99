/**
 * Paints the chart on a canvas while it zooms. Its elements wait under the canvas, so that a step
 * of a movement changes none. Loaded at the first sign of use.
 *
 * At rest the chart is SVG: for the reader's own colours, for paper, and for anyone who styles its
 * parts or looks them up.
 */
import { on } from 'svelte/events';
import { Painter } from '../../chart/canvas/painter.ts';
import { cssTheme } from '../../chart/theme.ts';
import type { PageState } from '../state/state.svelte.ts';
import { isRestyled, literalTheme } from './restyled.ts';

/** More device pixels per px than this, nobody sees. */
const SHARPEST = 4;

/**
 * A Svelte attachment for the stage.
 *
 * @param isFitted as in Chart.svelte
 */
export const painting =
  (page: PageState, isFitted: () => boolean) =>
  (stage: HTMLElement): (() => void) => {
    const canvas = document.createElement('canvas');
    const painter = new Painter(canvas);
    let theme = cssTheme;
    const chart = stage.querySelector('svg')!;
    canvas.style.cssText = 'position: absolute; inset: 0; pointer-events: none';
    canvas.hidden = true;
    chart.after(canvas);

    /** Whether the present movement is painted; null until that is asked. */
    let isPaintable: boolean | null = null;
    const start = (): boolean => {
      if (matchMedia('(forced-colors: active)').matches) return false;
      // A visible focus moves with its event, and so must the buttons.
      if (stage.querySelector(':focus-visible')) return false;
      if (isRestyled(chart)) return false;
      theme = literalTheme(stage);
      return true;
    };
    page.startPainting = () => (isPaintable ??= start());
    const stop = $effect.root(() => {
      $effect(() => {
        canvas.hidden = !page.isPainted;
        if (canvas.hidden) return;
        // A pinch enlarges the page as a whole.
        const ratio = Math.min(devicePixelRatio * (visualViewport?.scale ?? 1), SHARPEST);
        painter.paint({
          layout: page.frame,
          theme,
          lit: page.litEvents,
          fitted: isFitted(),
          ratio,
        });
        canvas.style.width = `${canvas.width / ratio}px`;
        canvas.style.height = `${canvas.height / ratio}px`;
      });
      $effect(() => {
        if (!page.isMoving) isPaintable = null;
      });
      // Paper shows elements.
      $effect(() => on(window, 'beforeprint', () => page.endMove()));
    });
    return () => {
      stop();
      page.startPainting = null;
      canvas.remove();
    };
  };
