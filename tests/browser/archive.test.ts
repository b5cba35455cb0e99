/** The page of an archive: it loads what the reader looks at. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serve } from '../../src/cli/server/serve.ts';
import { build, fill, manyEvents } from '../compile/archive/any-archive.ts';
import { test } from './harness/page.ts';

const EVENTS = manyEvents(6000);
const FOLDER = 'archives/floods';
const TILE = /\/t\/-?\d+\/-?\d+\.[^/]+\.js$/;

let root: string;
let site: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const { files } = build(fill(EVENTS));
  root = await mkdtemp(join(tmpdir(), 'sourceline-archive-'));
  await cp(inject('built'), root, { recursive: true });
  for (const [path, text] of files) {
    const file = join(root, FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const meta = /<meta name="sourceline:timeline" [^>]*>/;
  expect(html).toMatch(meta);
  const named = `<meta name="sourceline:timeline" content="${FOLDER}/head.js" data-archive="yes">`;
  await writeFile(join(root, 'index.html'), html.replace(meta, named));
  // A server would send the page of the timeline, which lies there compressed.
  for (const ending of ['.gz', '.br']) await rm(join(root, `index.html${ending}`), { force: true });
  ({ url: site, close } = await serve({ root, port: 0 }));
}, 120_000);
afterAll(async () => {
  await close();
  await rm(root, { recursive: true, force: true });
});

const labels = (page: Page) => page.locator('.stage [data-part="label"]');

/** @param asked takes the address of each request */
async function open(browser: Browser, path: string, asked: string[] = []): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}${path}`);
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
  const event = EVENTS[4321]!;
  const page = await open(browser, `#event=${event.id}`);
  const reader = page.locator('#reader');
  await reader.getByRole('heading', { name: event.title }).waitFor();
  await expect.poll(() => reader.innerText()).toContain(event.summary);
  await page.close();
});

test('a tile that is lost is asked for again, and is no error', async ({ browser }) => {
  let refused = 0;
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.route(TILE, (route) => (refused++ < 3 ? route.abort() : route.continue()));
  const answered = page.waitForResponse((response) => TILE.test(response.url()) && response.ok());
  await page.goto(site);
  await labels(page).first().waitFor();
  await answered;
  expect(refused).toBeGreaterThan(3);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});
