/** The thread that paints paints as the page would, and is not missed when it ends. */
import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { letGo } from '../harness/held-zoom.ts';
import { giveSign, needed, test } from '../harness/page.ts';
import { farApart, runIn } from '../harness/pixels.ts';
import { atRest } from '../harness/rest.ts';
import { IN_SCRIPTS } from '../harness/scripts.ts';
import { drop, OWN, untilOwn } from '../own-file/own-file.ts';
import { canvas, chartIn, enter, hold, zoom, type PainterName } from './enter.ts';

interface Look {
  readonly width: number;
  /** Device pixels per px, whole: Playwright lays out other pages in px, not in device pixels. */
  readonly ratio: number;
  readonly data?: object;
}

const LOOKS: Readonly<Record<string, Look>> = {
  'a desktop': { width: 1200, ratio: 1 },
  'a phone': { width: 390, ratio: 3 },
  'many scripts': { width: 1200, ratio: 2, data: IN_SCRIPTS },
};

/** What a movement looks like. Without its script there is no thread. */
async function moving(browser: Browser, { width, ratio, data }: Look, painter: PainterName) {
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ locale: 'en-US', viewport, deviceScaleFactor: ratio });
  if (painter === 'page') await page.route('**/painting-thread-*.js', (route) => route.abort());
  if (data) await page.route('**/timelines/*.json', (route) => route.fulfill({ json: data }));
  await page.goto(needed(inject('site')));
  await giveSign(page);
  await page.evaluate(async () => void (await document.fonts.ready));
  await atRest(page);
  await enter(page, painter);
  await hold(page, painter);
  return { page, shot: await page.screenshot({ clip: await chartIn(page) }) };
}

test.for(Object.entries(LOOKS))(
  'the thread paints what the page would paint, %s',
  async ([, look], { browser }) => {
    const [byPage, byThread] = [
      await moving(browser, look, 'page'),
      await moving(browser, look, 'thread'),
    ];
    const shots = [byPage.shot, byThread.shot] as const;
    expect(await farApart(runIn(byPage.page), shots, 8)).toBe(0);
    await byPage.page.close();
    await byThread.page.close();
  },
);

test('if the thread ends, the page paints', async ({ visit }) => {
  const page = await visit();
  const { x, y } = await enter(page);
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('as if out of memory');
    });
  });
  await expect
    .poll(async () => {
      await page.mouse.move(x, y);
      await zoom(page);
      return canvas(page, 'page').isVisible();
    })
    .toBe(true);
});

test('what the thread showed last is not seen again', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  const ground = () =>
    page.evaluate(() => {
      const { left, top, width } = document.querySelector('.stage')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + 2, width: 1, height: 1 };
    });
  for (const theme of ['dark', 'light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    const still = await page.screenshot({ clip: await ground() });
    await hold(page);
    const moving = await page.screenshot({ clip: await ground() });
    expect(await farApart(runIn(page), [still, moving], 8), theme).toBe(0);
    await page.evaluate(letGo);
    await canvas(page).waitFor({ state: 'hidden' });
  }
});

test('another timeline on the page ends the thread of the one before', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  const threads = () => page.workers().filter((thread) => thread.url().includes('painting-thread'));
  const [first] = threads();
  await drop(page, [['The bridge.csv', OWN]]);
  await untilOwn(page, 'The bridge.csv');
  await enter(page);
  await expect.poll(() => threads().length).toBe(1);
  expect(threads()[0]).not.toBe(first);
});
