/** While the chart moves, it is a canvas; at rest it is SVG, as it was and where it was. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdZoom, letGo } from './harness/held-zoom.ts';
import { test } from './harness/page.ts';
import { farApart, runIn } from './harness/pixels.ts';

const canvas = (page: Page) => page.locator('.stage canvas');

/** Moves the pointer over the chart, and waits for what paints it. */
async function enter(page: Page): Promise<{ x: number; y: number }> {
  const stage = (await page.locator('.stage').boundingBox())!;
  const [x, y] = [stage.x + stage.width / 2, stage.y + 12];
  await page.mouse.move(x - 1, y);
  await canvas(page).waitFor({ state: 'attached' });
  await page.mouse.move(x, y);
  return { x, y };
}

const positions = (page: Page): Promise<string[]> =>
  page
    .locator('.stage [data-part="item"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('transform')!));

/** Turns the wheel with Ctrl; a moment later the movement ends. */
async function zoom(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
}

/** Whether the canvas has been seen since the last call. */
const watchCanvas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { canvas: false };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const canvas = document.querySelector<HTMLElement>('.stage canvas');
      seen.canvas ||= canvas !== null && !canvas.hidden;
    }).observe(document.querySelector('.stage')!, {
      subtree: true,
      attributes: true,
      childList: true,
    });
  });
const hasSeenCanvas = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { seen: { canvas: boolean } }).seen.canvas);

/** Keeps the chart painted until `letGo`. */
async function hold(page: Page): Promise<void> {
  await page.evaluate(holdZoom);
  await canvas(page).waitFor({ state: 'visible' });
}

test('the elements wait under the canvas and move when it goes', async ({ visit }) => {
  const page = await visit();
  const before = await positions(page);
  await enter(page);
  await hold(page);
  await zoom(page);
  expect(await positions(page)).toEqual(before);
  await page.evaluate(letGo);
  await canvas(page).waitFor({ state: 'hidden' });
  expect(await positions(page)).not.toEqual(before);
});

test('nothing changes where the movement begins', async ({ visit }) => {
  const page = await visit({ width: 1200 });
  await enter(page);
  const atRest = await page.locator('.stage').screenshot();
  await hold(page);
  const moving = await page.locator('.stage').screenshot();
  expect(await farApart(runIn(page), [atRest, moving], 32)).toBeLessThan(0.005);
  await page.evaluate(letGo);
});

test('a pan moves the elements themselves', async ({ visit }) => {
  const page = await visit();
  const { x, y } = await enter(page);
  await watchCanvas(page);
  const before = await positions(page);
  // A drag that begins before the code for gestures has come moves nothing.
  await expect
    .poll(async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 90, y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const during = await positions(page);
      await page.mouse.up();
      return during;
    })
    .not.toEqual(before);
  expect(await hasSeenCanvas(page)).toBe(false);
});

test('the elements of the chart move if it has visible focus', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  await page.locator('.stage button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await watchCanvas(page);
  const before = await positions(page);
  await zoom(page);
  await expect.poll(() => positions(page)).not.toEqual(before);
  expect(await hasSeenCanvas(page)).toBe(false);
});

test('the elements of the chart move if the reader has set colours', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await watchCanvas(page);
  const before = await positions(page);
  await zoom(page);
  await expect.poll(() => positions(page)).not.toEqual(before);
  expect(await hasSeenCanvas(page)).toBe(false);
});

test('whoever styles a part sees the style while it moves', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-part="chart"] [data-part="label"] { fill: rgb(200, 0, 0); }');
    document.adoptedStyleSheets.push(sheet);
  });
  await watchCanvas(page);
  const before = await positions(page);
  await zoom(page);
  await expect.poll(() => positions(page)).not.toEqual(before);
  expect(await hasSeenCanvas(page)).toBe(false);
});

test('paper shows the elements', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  await hold(page);
  await page.evaluate(letGo);
  const isHidden = await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    return document.querySelector<HTMLElement>('.stage canvas')!.hidden;
  });
  expect(isHidden).toBe(true);
});
