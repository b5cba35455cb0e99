/** Brings a page to where a movement of its chart is painted, and holds it there. */
import type { Page } from 'playwright-core';
import { holdZoom } from '../harness/held-zoom.ts';
import { untilGestures } from '../harness/rest.ts';

export type PainterName = 'thread' | 'page';
export const canvas = (page: Page, painter: PainterName = 'thread') =>
  page.locator(`.stage canvas${painter === 'page' ? ':not([data-painter])' : '[data-painter]'}`);

/** Moves the pointer over the chart, and waits for what paints it. */
export async function enter(
  page: Page,
  painter: PainterName = 'thread',
): Promise<{ x: number; y: number }> {
  const stage = (await page.locator('.stage').boundingBox())!;
  const [x, y] = [stage.x + stage.width / 2, stage.y + 12];
  await page.mouse.move(x - 1, y);
  await canvas(page, painter).waitFor({ state: 'attached' });
  await untilGestures(page);
  await page.mouse.move(x, y);
  return { x, y };
}

/** Turns the wheel with Ctrl; a moment later the movement ends. */
export async function zoom(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
}

/** Keeps the chart painted until `letGo`. */
export async function hold(page: Page, painter: PainterName = 'thread'): Promise<void> {
  await page.evaluate(holdZoom);
  await canvas(page, painter).waitFor({ state: 'visible' });
}

/** The part of the chart that is in the window. */
export async function chartIn(page: Page) {
  const { x, y, width, height } = (await page.locator('.stage').boundingBox())!;
  return { x, y, width, height: Math.min(height, 900 - y) };
}
