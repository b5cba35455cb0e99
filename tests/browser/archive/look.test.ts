/** The page of an archive: it loads what the reader looks at. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '../harness/page.ts';
import { archiveSite, IDS, TILE, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(6000);
}, 120_000);
afterAll(() => site.close());

const labels = (page: Page) => page.locator('.stage [data-part="label"]');

/** @param asked takes the address of each request */
async function open(browser: Browser, path: string, asked: string[] = []): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}${path}`);
  return page;
}

test('shows the whole at first, and more of what the reader comes closer to', async ({
  browser,
}) => {
  const asked: string[] = [];
  const page = await open(browser, '', asked);
  await labels(page).first().waitFor();
  await page.locator('header').getByText('6,000 events').waitFor();
  expect(asked.filter((url) => url.endsWith('/head.js'))).toHaveLength(1);
  const tiles = (): number => asked.filter((url) => TILE.test(url)).length;
  await expect.poll(tiles).toBeGreaterThan(0);
  const before = tiles();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await expect.poll(tiles).toBeGreaterThan(before);
  await expect.poll(() => labels(page).count()).toBeGreaterThan(10);
  await page.close();
});

test('an address leads to an event, whose details come with it', async ({ browser }) => {
  const event = site.events[4321]!;
  const page = await open(browser, `#event=${event.id}`);
  const reader = page.locator('#reader');
  await reader.getByRole('heading', { name: event.title }).waitFor();
  await expect.poll(() => reader.innerText()).toContain(event.summary);
  await page.close();
});

test('an address that leads to no event says so, and shows the whole', async ({ browser }) => {
  const page = await open(browser, '#event=never-happened');
  await page.getByText('The event that this link names is not in this timeline.').waitFor();
  await labels(page).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('an address whose event cannot be looked up says so, and is not an error', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.route(IDS, (route) => route.abort());
  await page.goto(`${site.url}#event=${site.events[4321]!.id}`);
  await page.getByText('The data could not be loaded.').waitFor();
  await labels(page).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('a tile that is lost is asked for again, and is not an error', async ({ browser }) => {
  let refused = 0;
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.route(TILE, (route) => (refused++ < 3 ? route.abort() : route.continue()));
  const answered = page.waitForResponse((response) => TILE.test(response.url()) && response.ok());
  await page.goto(site.url);
  await labels(page).first().waitFor();
  await answered;
  expect(refused).toBeGreaterThan(3);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});
