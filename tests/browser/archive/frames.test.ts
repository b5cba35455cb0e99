/** The site that two commands make of a table: its still page, and the frame for articles. */
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { playwrightDriver } from '../engines/playwright.ts';
import { MOST_IN_FRAME, weighFrames } from '../embeds/frame-weight.ts';
import { needed, test } from '../harness/page.ts';
import { hold } from '../loading/hold.ts';
import { CELLS, nameOf, prepareCells, tryCell, type Cells } from './cells.ts';
import { TILE } from './archive-site.ts';

let cells: Cells;
let driver: Driver;
beforeAll(async () => {
  cells = await prepareCells();
  driver = await playwrightDriver('chromium', needed(inject('engines').chromium), cells.origins);
}, 240_000);
afterAll(async () => {
  await driver?.close();
  cells.close();
});

/** All others, and other engines, are in cells.deep.ts. */
const HARDEST = CELLS.filter(
  ({ what, where, apart }) =>
    (what === 'frame in a sandbox' &&
      (where === 'on a disk' || (where !== 'with CORS' && apart))) ||
    (what === 'page' && where !== 'with CORS'),
);

test.for(HARDEST.map((cell) => [nameOf(cell), cell] as const))(
  'works, or says what is missing: %s',
  async ([, cell]) => {
    await tryCell(cell, driver, cells);
  },
);

test('without scripts the page has its chart, its numbers and its most important events', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${cells.origins[0]}/`);
  const text = page.locator('main.still');
  expect(await text.locator('.eyebrow').textContent()).toContain('3,000 events');
  expect(await text.locator('figure svg').textContent()).toContain('of the harbour');
  await text.getByRole('heading', { name: 'most important of 3,000 events' }).waitFor();
  expect(await text.locator('.events > li').count()).toBe(50);
  expect(await text.getByText('It needs JavaScript').isVisible()).toBe(true);
  expect(await text.locator('.lost').isVisible()).toBe(false);
  await page.close();
});

test('a reader in the middle of an event stays there', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const release = await hold(page, '**/head.js');
  await page.goto(`${cells.origins[0]}/`);
  // The living list has the important ones, too.
  const item = page.locator('.still .events > li', { hasText: /Paper \d+00 of/ }).nth(12);
  const title = (await item.locator('h3').textContent())!;
  await item.evaluate((element) => {
    // Otherwise events get their own heights only as they come into view, frames later.
    document.documentElement.dataset.text = 'whole';
    scrollTo({ top: scrollY + element.getBoundingClientRect().top + 20, behavior: 'instant' });
  });
  const top = await item.evaluate((element) => element.getBoundingClientRect().top);
  release();
  await page.locator('#events-heading').waitFor();
  const event = page.locator('section li', {
    has: page.getByRole('heading', { name: title, exact: true }),
  });
  const now = await event.evaluate((element) => element.getBoundingClientRect().top);
  // A page scrolls by whole px.
  expect(Math.abs(now - top)).toBeLessThanOrEqual(1);
  await page.close();
});

test.for([true, false])(
  'the page says by which clock the times are, with scripts: %s',
  async (javaScriptEnabled, { browser }) => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${cells.origins[0]}/`);
    const header = page.locator(`main.${javaScriptEnabled ? 'page' : 'still'} header`);
    await expect.poll(() => header.innerText()).toContain('Times are those of Kyiv (UTC+2, UTC+3)');
    await page.close();
  },
);

test('a frame that gets no tiles shows a gap, and no error', async ({ browser }) => {
  const page = await browser.newPage();
  let refused = 0;
  await page.route(TILE, (route) => {
    refused++;
    return route.abort();
  });
  await page.goto(`${cells.origins[1]}/embed/leak.html`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await expect.poll(() => refused).toBeGreaterThan(1);
  expect(await page.locator('[data-part="cluster"]').count()).toBeGreaterThan(0);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test.for(['', '?compact'])(
  'a frame has the details of an event that is pressed: embed/leak.html%s',
  async (query, { browser }) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(`${cells.origins[0]}/embed/leak.html${query}`);
    await page.locator('.stage [data-part="label"]').first().waitFor();
    await page.locator('.stage button[data-event]').first().click();
    // Only its details come with its date.
    await expect.poll(() => page.locator('#reader .date').count()).toBe(1);
    await page.close();
  },
);

test('each frame weighs no more than those of other timelines may', async () => {
  const weights = await weighFrames(cells.built.dist);
  expect(weights.size).toBeGreaterThanOrEqual(3);
  for (const [frame, bytes] of weights) expect(bytes, frame).toBeLessThanOrEqual(MOST_IN_FRAME);
});

test('the compact frame says so if it gets no file, and is not higher', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 620, height: 900 } });
  await page.route(/\/archives\//, (route) => route.abort());
  await page.goto(`${cells.origins[0]}/embed/leak.html?compact#event=${cells.built.far.id}`);
  const said = page.locator('.lost', { hasText: 'offline' });
  await expect.poll(async () => (await said.boundingBox())?.height).toBeGreaterThan(10);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
  await expect.poll(height).toBeLessThanOrEqual(560);
  await page.close();
});

test('the compact frame is never higher than it may be', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 620, height: 900 } });
  await page.goto(`${cells.origins[0]}/embed/leak.html?compact`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
  await expect.poll(height).toBeLessThanOrEqual(560);
  expect(await page.getByRole('link').count()).toBe(1);
  await page.close();
});
