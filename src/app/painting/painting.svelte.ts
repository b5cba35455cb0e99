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
import { afterFrame } from '../loading/slices.ts';
import { pageSurface } from './page-surface.ts';
import { isElsewhere, partInView } from './part-in-view.ts';
import { settle, type Pane } from './settling.ts';
import { sharpness } from './sharpness.ts';

/**
 * A Svelte attachment for the stage.
 *
 * @param own left out in a frame
 */
export const painting =
  (page: PageState, pane: Pane, own?: typeof OwnPage) =>
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
    /** Whether someone has styled the chart: asked between movements, because it takes as long as a step. */
    let isRestyled = false;
    /** How many sheets the page had when that was asked. */
    let sheets = -1;
    const askForStyles = (): void => {
      if (!own || page.isMoving) return;
      sheets = own.countSheets();
      isRestyled = own.isRestyled(chart);
    };
    const start = (): boolean => {
      if (matchMedia('(forced-colors: active)').matches) return false;
      // A visible focus moves with its event, and so must the buttons.
      if (stage.querySelector(':focus-visible')) return false;
      if (own && own.countSheets() !== sheets) askForStyles();
      if (isRestyled) return false;
      theme = literalTheme(stage);
      lookAgain();
      return true;
    };
    page.startPainting = () => (isPaintable ??= start());
    const paint = (): void =>
      surface.paint({
        layout: page.frame,
        theme,
        lit: page.litEvents,
        fitted: pane.isFitted(),
        ...{ ratio: sharpness(), part },
      });
    let isRehearsed = false;
    /** Code that runs for the first time takes longest. So a step is painted that nobody sees. */
    const rehearse = (): void => {
      isRehearsed = true;
      if (!start()) return;
      paint();
      surface.hide();
    };
    const stop = $effect.root(() => {
      $effect(() => {
        if (isCovered) paint();
        else surface.hide();
      });
      $effect(() => {
        if (page.isMoving) return;
        isPaintable = null;
        let isOver = false;
        // Before a frame, a question about styles would have the whole page laid out in the same task.
        void afterFrame().then(() => {
          if (isOver) return;
          askForStyles();
          if (!isRehearsed) rehearse();
        });
        return () => (isOver = true);
      });
      // Someone who changes a sheet has the pointer elsewhere.
      $effect(() => on(stage, 'pointerenter', askForStyles));
      $effect(() => {
        if (!page.isMoving || page.isPainted || !isPaintable) return;
        let isOff = false;
        const isCovering = (): boolean => surface.isShown();
        untrack(() => void settle(page, pane, isCovering, () => isOff));
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
