/** When a page has come to rest, as the page itself declares it. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { chartWidth } from '../../../src/chart/breakpoints.ts';
import { isNarrow } from '../../../src/layout/first-load.ts';

/**
 * Waits until all that has been done so far is drawn and the chart has stopped: then its status line
 * says what it shows, and the address has been written. Code that a movement has yet to load is not
 * waited for: poll for where the movement leads.
 */
export async function atRest(page: Page | Frame): Promise<void> {
  await twoFrames(page);
  await expect.poll(() => page.locator('.pane [role="status"]').textContent()).not.toBe('');
}

/** Whatever was done before the first of two frames is drawn when the second begins. */
export const twoFrames = (page: Page | Frame): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });

/** Waits for the code that moves the chart by wheel, drag and pinch: d3-zoom marks its element. */
export const untilGestures = (page: Page): Promise<void> =>
  expect.poll(() => page.locator('.stage').evaluate((stage) => '__zoom' in stage)).toBe(true);

/** Sets the size of the window, and waits until the chart, if there is one, is drawn for it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await untilFitted(page);
}

/** Waits until the chart, if there is one, is drawn for the width that it has. */
export const untilFitted = (page: Page | Frame): Promise<void> =>
  expect.poll(async () => isFitted(await page.evaluate(chartOf))).toBe(true);

interface Drawn {
  /** The room for the chart across the page, in px. */
  readonly free: number;
  /** The width for which it is drawn, in px; null if there is none. */
  readonly drawn: number | null;
  readonly runsDown: boolean;
}

export const isFitted = ({ free, drawn, runsDown }: Drawn): boolean =>
  drawn === null || (drawn === chartWidth(free) && runsDown === isNarrow(drawn));

/** Runs in the page. */
export function chartOf(): Drawn {
  const free = document.querySelector('.pane')?.clientWidth ?? 0;
  const chart = document.querySelector('.stage svg[data-part="chart"]');
  const ticks = [...document.querySelectorAll('.stage [data-of="tick"]')];
  return {
    free,
    drawn: chart && Number(chart.getAttribute('width')),
    runsDown: new Set(ticks.map((tick) => tick.getAttribute('x'))).size === 1,
  };
}
