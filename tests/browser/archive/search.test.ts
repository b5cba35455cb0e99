/** The search of an archive, of which the page loads only what a query needs. */
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../harness/page.ts';
import { archiveSite, RECORDS, SEARCH, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(60_000);
}, 240_000);
afterAll(() => site.close());

interface Asked {
  readonly page: Page;
  /** The files of the search that have come, by address. */
  readonly files: Map<string, Response>;
}

async function open(browser: Browser, path = ''): Promise<Asked> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const files = new Map<string, Response>();
  page.on('response', (response) => {
    if (SEARCH.test(response.url())) files.set(response.url(), response);
  });
  await page.goto(`${site.url}${path}`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  return { page, files };
}

/** While the page is open. */
async function bytesOf(files: Asked['files']): Promise<number> {
  const bodies = await Promise.all([...files.values()].map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + body.length, 0);
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
const results = (page: Page) => page.getByRole('list', { name: 'Events found' });
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });

describe('the search of an archive', () => {
  test('finds a title among 60,000, opens it and shows it in the chart', async ({ browser }) => {
    const { page, files } = await open(browser);
    const event = site.events[54_321]!;
    // Keys may be further apart than the pause that ends typing, if the machine is busy.
    await field(page).fill(event.title);
    await said(page, '1 event found').waitFor();
    await results(page).getByRole('button', { name: event.title }).click();
    await page.locator('#reader').getByRole('heading', { name: event.title }).waitFor();
    await page.locator(`.stage button[data-event="${event.id}"]`).waitFor();
    expect(new URL(page.url()).hash).toContain(`event=${event.id}`);
    expect(new URL(page.url()).hash).toContain('find=');
    expect(files.size).toBeLessThanOrEqual(3);
    expect(await bytesOf(files)).toBeLessThan(200_000);
    await page.close();
  });

  test('asks once the reader has stopped typing, and says that there are more', async ({
    browser,
  }) => {
    const { page, files } = await open(browser);
    // Keys that come from outside may be later than the pause, if the machine is busy.
    await field(page).evaluate((input: HTMLInputElement) => {
      for (const typed of ['s', 'st', 'sto', 'stor', 'storm']) {
        input.value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await said(page, 'There are more').waitFor();
    expect(files.size).toBeLessThanOrEqual(3);
    expect(await bytesOf(files)).toBeLessThan(200_000);
    expect(await results(page).getByRole('listitem').count()).toBe(200);
    expect(await results(page).locator('li:not(:has(.date))').count()).toBe(0);
    // Whatever was not found is pale.
    await expect
      .poll(() => page.locator('.stage [data-part="item"] [fill="var(--faint)"]').count())
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect.poll(() => results(page).count()).toBe(0);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  test('Enter opens the first, ↓ moves to it in the chart, an address brings it back', async ({
    browser,
  }) => {
    const event = site.events[12_345]!;
    const { page } = await open(browser, `#find=${encodeURIComponent(event.title)}`);
    expect(await field(page).inputValue()).toBe(event.title);
    await said(page, '1 event found').waitFor();
    await field(page).press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? ''))
      .not.toBe('');
    await field(page).press('Enter');
    await page.locator('#reader').getByRole('heading', { name: event.title }).waitFor();
    await page.close();
  });

  test('says so if there is none, and if no answer comes', async ({ browser }) => {
    const { page } = await open(browser);
    await field(page).fill('xylophone');
    await said(page, 'No events found.').waitFor();
    await page.route(SEARCH, (route) => route.abort());
    await field(page).fill('harbour 17');
    await said(page, 'got no answer').waitFor();
    await page.unroute(SEARCH);
    await page.getByRole('button', { name: 'Try again' }).click();
    await said(page, /found|these words/).waitFor();
    expect(await said(page, 'got no answer').count()).toBe(0);
    await page.close();
  });

  test('an event whose details are lost says so', async ({ browser }) => {
    const { page } = await open(browser);
    const event = site.events[33_333]!;
    await page.route(RECORDS, (route) => route.abort());
    await field(page).fill(event.title);
    await results(page).getByRole('button', { name: event.title }).click();
    await said(page, 'got no answer').waitFor();
    await page.unroute(RECORDS);
    await page.getByRole('button', { name: 'Try again' }).click();
    await results(page).getByRole('button', { name: event.title }).click();
    await page.locator('#reader').getByText(event.summary).waitFor();
    expect(await said(page, 'got no answer').count()).toBe(0);
    await page.close();
  });
});
