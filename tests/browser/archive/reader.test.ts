/** What readers expect of a page, on the page of an archive. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { accessibilityFaults } from '../harness/axe.ts';
import { test } from '../harness/page.ts';
import { hold } from '../loading/hold.ts';
import { archiveSite, RECORDS, TILE, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(6000);
}, 120_000);
afterAll(() => site.close());

interface Looked {
  readonly width?: number;
  readonly path?: string;
}

async function open(browser: Browser, { width = 1200, path = '' }: Looked = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.url}${path}`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  await page.locator('.minimap .window').waitFor();
  return page;
}

const list = (page: Page) => page.locator('section:has(> #events-heading) li');

/** Downloads the table from the open dialog, and counts its events. */
async function table(page: Page): Promise<number> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download: Table (CSV)' }).click();
  const rows = (await readFile(await (await coming).path(), 'utf8')).trim().split('\r\n');
  return rows.length - 1;
}

describe('the page of an archive', () => {
  test.for([1200, 360])(
    'keeps as much room at %i px for events out of sight as they take, so that nothing moves',
    async (width, { browser }) => {
      const page = await open(browser, { width });
      const last = list(page).last();
      await last.waitFor({ state: 'attached' });
      const sight = () =>
        last.evaluate((row) => ({
          isIn: row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }),
          height: row.getBoundingClientRect().height,
        }));
      const kept = await sight();
      expect(kept.isIn).toBe(false);
      await last.scrollIntoViewIfNeeded();
      await expect.poll(async () => (await sight()).isIn).toBe(true);
      const { height } = await sight();
      // A label may need a second line on a phone.
      expect(Math.abs(height - kept.height)).toBeLessThan(width < 700 ? 30 : 2);
      await page.close();
    },
  );

  test.for([1200, 700, 360])(
    'has no fault at %i px in light and dark, and no sideways scroll',
    async (width, { browser }) => {
      const event = site.events[4321]!;
      const page = await open(browser, { width, path: `#find=storm&event=${event.id}` });
      await page.locator('#reader').getByText(event.summary).waitFor();
      await page.getByRole('list', { name: 'Events found' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
      const light = await ink();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(ink).not.toBe(light);
      expect(await accessibilityFaults(page, 'colours')).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.close();
    },
  );

  test('lists what is in view, and says how many more there are', async ({ browser }) => {
    const page = await open(browser);
    await page.getByText(/^And [\d,]+ events more: zoom in/).waitFor();
    const labelled = () => page.locator('.stage svg [data-part="item"]').count();
    // Both grow while tiles come.
    await expect.poll(async () => (await list(page).count()) - (await labelled())).toBe(0);
    const said = page.locator('#events-heading');
    await expect
      .poll(async () => (await said.innerText()).startsWith(`${await labelled()} of `))
      .toBe(true);
    expect(await said.innerText()).toMatch(/^\d+ of [\d,]+ events in view$/);
    await list(page).first().getByRole('button').click();
    await page.locator('#reader .sources').waitFor();
    await page.close();
  });

  test('the keyboard skips to the search, the chart and the list', async ({ browser }) => {
    const page = await open(browser);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('search');
    await page.getByRole('button', { name: 'Skip to the list of events' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('events-heading');
    await page.getByRole('button', { name: 'Skip to the chart' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('#reader .sources').waitFor();
    await page.close();
  });

  test('gives the labelled events as a table, and a link', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const letTilesCome = await hold(page, TILE);
    await page.goto(site.url);
    await list(page).first().waitFor();
    const ofRoot = await list(page).count();
    await page.getByRole('button', { name: 'Data' }).click();
    letTilesCome();
    await expect.poll(() => list(page).count()).toBeGreaterThan(ofRoot);
    // Labels may still come, in the chart first and then in the list.
    await expect.poll(async () => (await table(page)) - (await list(page).count())).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.getByRole('dialog').getByRole('textbox').first().inputValue()).toContain(
      new URL(site.url).host,
    );
    await page.close();
  });

  test('says that a table could not be collected, and collects it when asked again', async ({
    browser,
  }) => {
    const page = await open(browser);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route(RECORDS, (route) => route.abort());
    await page.getByRole('button', { name: 'Data' }).click();
    await page.getByRole('button', { name: 'Download: Table (CSV)' }).click();
    await page.getByText('Not all details could be loaded').waitFor();
    await page.unroute(RECORDS);
    expect(await table(page)).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('counts by category and time, and shows a stretch that is pressed', async ({ browser }) => {
    const page = await open(browser);
    const cells = await page.locator('tbody td').allInnerTexts();
    const total = cells.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
    expect(total).toBe(site.head.minimap.flat().reduce((sum, n) => sum + n, 0));
    await page.locator('tbody').getByRole('button').nth(3).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('from=');
    await page.close();
  });
});
