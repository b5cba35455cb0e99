/** How the page of an archive starts: nothing waits for another script, and the chart comes first. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseSync } from 'vite';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { test } from '../harness/page.ts';
import { hold } from '../loading/hold.ts';
import { archiveSite, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(1000);
}, 120_000);
afterAll(() => site.close());

/** The scripts of assets/ without which none of this script's code can run. */
async function importsOf(name: string): Promise<string[]> {
  const text = await readFile(join(inject('built'), 'assets', name), 'utf8');
  const { body } = parseSync(name, text).program;
  return body.flatMap((each) =>
    'source' in each && each.source ? each.source.value.replace('./', '') : [],
  );
}

test('asks at once for every script that the chart needs', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(site.url);
  const addresses = await page
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const asked = addresses.map((address) => address.slice(address.lastIndexOf('/') + 1));
  expect(asked).toEqual(expect.arrayContaining([expect.stringMatching(/^start-archive-/)]));
  const imported = await Promise.all(asked.map(importsOf));
  expect(new Set(imported.flat()).size).toBeGreaterThan(3);
  expect(imported.flat().filter((name) => !asked.includes(name))).toEqual([]);
  await page.close();
});

interface Came {
  /** Whether the list was there when the chart came; undefined before. */
  listWithChart?: boolean;
}

/** Opens the page without its data. Returns a function that lets the data arrive. */
async function waiting(browser: Browser): Promise<{ page: Page; release: () => void }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const release = await hold(page, '**/head.js');
  await page.addInitScript(() => {
    const came: Came = {};
    Object.assign(window, { came });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.stage [data-part="label"]')) return;
      observer.disconnect();
      came.listWithChart = document.getElementById('events-heading') !== null;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site.url);
  await page.locator('.still .events').waitFor();
  return { page, release };
}

const listWithChart = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() => (window as unknown as { came: Came }).came.listWithChart);

test('paints the chart before it builds what is below', async ({ browser }) => {
  const { page, release } = await waiting(browser);
  release();
  await page.locator('#events-heading').waitFor();
  expect(await listWithChart(page)).toBe(false);
  await page.getByRole('heading', { name: 'Events by category and time' }).waitFor();
  await page.close();
});

test('has the list at once for a reader who is in the text already', async ({ browser }) => {
  const { page, release } = await waiting(browser);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  release();
  await page.locator('#events-heading').waitFor();
  expect(await listWithChart(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(900);
  await page.close();
});
