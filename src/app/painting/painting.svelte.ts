/**
 * Paints the chart on a canvas while it moves. Its elements wait under the canvas, so that a step
 * of a movement changes none. Loaded at the first sign of use.
 *
 * At rest the chart is SVG: for the reader's own colours, for paper, and for anyone who styles its
 * parts or looks them up.
 */
import { untrack } from 'svelte';
import { on } from 'svelte/events';
import { literalTheme } from '../../chart/canvas/literal-theme.ts';
import { cssTheme } from '../../chart/theme.ts';
import type { PageState } from '../state/state.svelte.ts';
import type * as OwnPage from './own-page.ts';
import { pageSurface } from './page-surface.ts';
import { isElsewhere, partInView } from './part-in-view.ts';
import { settle } from './settling.ts';
import { sharpness } from './sharpness.ts';

/**
 * A Svelte attachment for the stage.
 *
 * @param isFitted as in Chart.svelte
 * @param own left out in a frame
 */
export const painting =
  (page: PageState, isFitted: () => boolean, own?: typeof OwnPage) =>
  (stage: HTMLElement): (() => void) => {
    const chart = stage.querySelector('svg')!;
    let theme = cssTheme;
    const surface = (own?.bestSurface ?? pageSurface)(chart);

    /** What the page shows of the chart: in a column, often less than half. */
    const look = () =>
      partInView(page.size, stage.getBoundingClientRect().top, innerHeight, sharpness());
    let part = $state.raw(look());
    const lookAgain = (): void => {
      const now = look();
      if (isElsewhere(part, now)) part = now;
    };

    /** From the first step of a movement until the elements have come to its end. */
    const isCovered = $derived(page.waiting !== null);
    /** Whether the present movement is painted; null until that is asked. */
    let isPaintable: boolean | null = null;
    const start = (): boolean => {
      if (matchMedia('(forced-colors: active)').matches) return false;
      // A visible focus moves with its event, and so must the buttons.
      if (stage.querySelector(':focus-visible')) return false;
      if (own?.isRestyled(chart)) return false;
      theme = literalTheme(stage);
      lookAgain();
      return true;
    };
    page.startPainting = () => (isPaintable ??= start());
    const stop = $effect.root(() => {
      $effect(() => {
        if (!isCovered) return surface.hide();
        surface.paint({
          layout: page.frame,
          theme,
          lit: page.litEvents,
          fitted: isFitted(),
          ...{ ratio: sharpness(), part },
        });
      });
      $effect(() => {
        if (!page.isMoving) isPaintable = null;
      });
      $effect(() => {
        if (!page.isMoving || page.isPainted || !isPaintable) return;
        let isOff = false;
        const isCovering = (): boolean => surface.isShown();
        untrack(() => void settle(page, isCovering, () => isOff));
        return () => (isOff = true);
      });
      for (const event of ['scroll', 'resize'] as const)
        $effect(() =>
          on(window, event, () => isCovered && lookAgain(), { capture: true, passive: true }),
        );
      // Paper shows elements, all of them.
      $effect(() => on(window, 'beforeprint', () => page.stopMoving()));
    });
    return () => {
      stop();
      page.startPainting = null;
      page.waiting = null;
      surface.remove();
    };
  };
