/** While the chart moves, it is a canvas; at rest it is SVG, as it was and where it was. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { letGo } from '../harness/held-zoom.ts';
import { test } from '../harness/page.ts';
import { farApart, runIn } from '../harness/pixels.ts';
import { twoFrames } from '../harness/rest.ts';
import { canvas, chartIn, enter, hold, zoom } from './enter.ts';

const positions = (page: Page): Promise<string[]> =>
  page
    .locator('.stage [data-part="item"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('transform')!));

/** Of the buttons. */
const places = (page: Page): Promise<string[]> =>
  page
    .locator('.stage button')
    .evaluateAll((all) => all.map((button) => (button as HTMLElement).style.transform));

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

test('a reader sees nothing painted before the chart moves', async ({ visit }) => {
  const page = await visit();
  await watchCanvas(page);
  await enter(page);
  await twoFrames(page);
  expect(await hasSeenCanvas(page)).toBe(false);
});

test('the elements wait under the canvas and move when it goes', async ({ visit }) => {
  const page = await visit();
  const before = await positions(page);
  await enter(page);
  await hold(page);
  await zoom(page);
  await twoFrames(page);
  expect(await positions(page)).toEqual(before);
  await page.evaluate(letGo);
  await canvas(page).waitFor({ state: 'hidden' });
  await expect.poll(() => positions(page)).not.toEqual(before);
});

test.for([1200, 390])(
  'nothing changes where the movement begins, %i px',
  async (width, { visit }) => {
    const page = await visit({ width });
    await enter(page);
    const clip = await chartIn(page);
    const still = await page.screenshot({ clip });
    await hold(page);
    const moving = await page.screenshot({ clip });
    expect(await farApart(runIn(page), [still, moving], 32)).toBeLessThan(0.005);
    await page.evaluate(letGo);
  },
);

test('no outline stays where a label was', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  const clip = (await page.locator('.stage button').nth(4).boundingBox())!;
  /** Whether the pointer on the button makes a difference. */
  const isOutlined = async (): Promise<boolean> => {
    await page.mouse.move(clip.x + clip.width / 2, clip.y + clip.height / 2);
    const on = await page.screenshot({ clip });
    await page.mouse.move(1, 1);
    const off = await page.screenshot({ clip });
    return (await farApart(runIn(page), [on, off], 2)) > 0;
  };
  expect(await isOutlined()).toBe(true);
  await hold(page);
  expect(await isOutlined()).toBe(false);
  await page.evaluate(letGo);
});

test('the buttons come after the frame that shows the end of a movement', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  await hold(page);
  await zoom(page);
  const before = await places(page);
  const atTheEnd = page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('.stage button');
    return new Promise<string[]>((end) =>
      new MutationObserver(() => end([...all].map(({ style }) => style.transform))).observe(
        document.querySelector('.stage canvas')!,
        { attributeFilter: ['hidden'] },
      ),
    );
  });
  await page.evaluate(letGo);
  expect(await atTheEnd).toEqual(before);
  await expect.poll(() => places(page)).not.toEqual(before);
});

test('in a long column, what comes into view as the page scrolls is painted', async ({ visit }) => {
  const page = await visit({ width: 390, height: 500 });
  await enter(page);
  await hold(page);
  const gap = () =>
    page.evaluate(() => {
      const [stage, painted] = ['.stage', '.stage canvas'].map((name) =>
        document.querySelector(name)!.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const [first, last] = [Math.max(stage.top, 0), Math.min(stage.bottom, innerHeight)];
      return {
        isLong: painted.height < stage.height,
        missing: Math.max(0, painted.top - first, last - painted.bottom),
      };
    });
  for (const step of [0, 300, 500, -600]) {
    await page.evaluate((px) => scrollBy(0, px), step);
    await expect.poll(async () => (await gap()).missing).toBeLessThan(2);
  }
  expect((await gap()).isLong).toBe(true);
  await page.evaluate(letGo);
});

test('the elements wait while a drag moves the chart, too', async ({ visit }) => {
  const page = await visit();
  const { x, y } = await enter(page);
  const before = await positions(page);
  await page.mouse.down();
  await page.mouse.move(x - 90, y);
  await canvas(page).waitFor({ state: 'visible' });
  await page.mouse.move(x - 120, y);
  await twoFrames(page);
  expect(await positions(page)).toEqual(before);
  await page.mouse.up();
  await canvas(page).waitFor({ state: 'hidden' });
  await expect.poll(() => positions(page)).not.toEqual(before);
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

test('a style given to a part is seen while it moves', async ({ visit }) => {
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

test('a sheet that was changed while the pointer was elsewhere is seen, too', async ({ visit }) => {
  const page = await visit();
  await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
  const { x, y } = await enter(page);
  await page.mouse.move(1, 1);
  await page.evaluate(() =>
    document.adoptedStyleSheets[0]!.replaceSync(
      '[data-part="chart"] [data-part="label"] { fill: rgb(200, 0, 0); }',
    ),
  );
  await page.mouse.move(x, y);
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
