/** A timeline in articles of every kind: as high as its content, whatever the host listens to. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { articles, type Articles } from '../harness/article.ts';
import { HOSTS, LOADERS, NATIVE } from '../harness/hosts.ts';
import { needed, test } from '../harness/page.ts';
import { untilFitted } from '../harness/rest.ts';

/** WordPress makes no iframe higher; the page then scrolls inside. */
const WORDPRESS_MOST = 1000;

let hosts: Articles;
let embed: string;
const names = Object.keys(HOSTS);

beforeAll(async () => {
  embed = `${needed(inject('site'))}embed/paris-summit.html`;
  const loader = await readFile(join(inject('built'), 'embed.js'), 'utf8');
  // Longer than a screen, so that the iframe begins out of sight.
  const above = '<p style="height: 2000px; margin: 0">The article begins.</p>';
  hosts = await articles({
    ...LOADERS,
    '/embed.js': { body: loader, type: 'text/javascript' },
    ...Object.fromEntries(
      Object.values(HOSTS).map((host, index) => [`/${index}`, above + host(embed)]),
    ),
    '/native': above + NATIVE(embed),
    '/two': HOSTS['our own loader']!(embed) + HOSTS['our own loader']!(`${embed}#event=summit`),
  });
});
afterAll(() => hosts.close());

/** The height of an iframe in the article, and that of its content. */
async function heights(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const inside = (await handle.contentFrame())!;
  const content = await inside.evaluate(() =>
    Math.ceil(document.getElementById('app')!.getBoundingClientRect().bottom + scrollY),
  );
  return { frame: await handle.evaluate((element) => element.clientHeight), content };
}

const within = (page: Page, index = 0) => page.locator('iframe').nth(index).contentFrame();

/**
 * Waits until the frame is as high as its page. That may have been so before a change, too.
 *
 * @param slack px by which the frame may be off
 */
async function fits(page: Page, index = 0, slack = 0): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, index);
      return Math.abs(frame - content);
    })
    .toBeLessThanOrEqual(slack);
  return (await heights(page, index)).frame;
}

/** Waits until the chart stands in its own letters: they change the height of the page. */
async function alive(page: Page, index = 0): Promise<void> {
  await within(page, index).locator('.stage svg[data-part="chart"]').waitFor();
  const inside = within(page, index).locator('html');
  await expect.poll(() => inside.evaluate(() => document.fonts.status)).toBe('loaded');
}

/** Complaints, except that the embed has another origin, which is intended. */
const wrong = (complaints: readonly string[]): string[] =>
  complaints.filter((line) => !line.startsWith(`foreign request: ${new URL(embed).origin}`));

async function grownAndShrunk(page: Page, slack = 0): Promise<void> {
  const opened = within(page).locator('.stage button').first();
  const before = await fits(page, 0, slack);
  await opened.press('Enter');
  await within(page).locator('#reader .event').waitFor();
  await expect.poll(() => fits(page, 0, slack)).toBeGreaterThan(before);
  await opened.press('Escape');
  await within(page).locator('#reader .event').waitFor({ state: 'detached' });
  await expect.poll(() => fits(page, 0, slack)).toBe(before);
}

describe.for(names.filter((name) => !name.startsWith('WordPress')))('%s', (name) => {
  test('fits the frame at each width, growing and shrinking', async ({ observe }) => {
    const { page, complaints } = await observe({
      site: hosts.origin,
      path: `/${names.indexOf(name)}`,
      width: 1200,
    });
    // Our own loader is lazy: it waits until the reader comes near.
    if (name.startsWith('our')) await page.mouse.wheel(0, 1200);
    await alive(page);
    // Still out of sight, where browsers run neither frames nor observers.
    await fits(page);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await grownAndShrunk(page);
    const seen = [await fits(page)];
    for (const width of [600, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const frame = (await (await page.locator('iframe').elementHandle()).contentFrame())!;
      // Until its page has heard of the new width, it fits as before.
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
      await untilFitted(frame);
      seen.push(await fits(page));
    }
    await grownAndShrunk(page);
    await page.setViewportSize({ width: 1200, height: 900 });
    await expect.poll(() => fits(page)).toBe(seen[0]);
    expect(new Set(seen).size).toBe(3);
    expect(wrong(complaints)).toEqual([]);
  });
});

test('WordPress’ wp-embed, which allows 1,000 px, holds a page that scrolls', async ({
  observe,
}) => {
  const path = `/${names.findIndex((name) => name.startsWith('WordPress'))}`;
  const { page, complaints } = await observe({ site: hosts.origin, path, width: 600 });
  await alive(page);
  expect(await fits(page)).toBe(WORDPRESS_MOST);
  const hidden = await within(page)
    .locator('#app')
    .evaluate((app) => app.scrollHeight - app.clientHeight);
  expect(hidden).toBeGreaterThan(100);
  // An opened event is in view with its date, and as much of the chart as there is room for.
  await within(page).locator('.stage button').first().press('Enter');
  const date = within(page).locator('#reader .date');
  const below = async (): Promise<number> => {
    const [frame, own] = [await page.locator('iframe').boundingBox(), await date.boundingBox()];
    return frame!.y + frame!.height - (own!.y + own!.height);
  };
  await expect.poll(below).toBeGreaterThanOrEqual(0);
  expect(await below()).toBeLessThan(WORDPRESS_MOST / 4);
  expect(wrong(complaints)).toEqual([]);
});

test('a browser that sizes frames by itself finds the page’s height', async ({ observe }) => {
  const { page } = await observe({ site: hosts.origin, path: '/native', width: 1200 });
  const head = within(page).locator('meta[name="responsive-embedded-sizing"]');
  expect(await head.getAttribute('content')).toBe('allow-origins=*');
  await alive(page);
  // Older browsers do not know this property; the page sets it in its head anyway.
  if (!(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height')))) return;
  // The browser cuts off fractions of a px; the height that we send is rounded up.
  await fits(page, 0, 1);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await grownAndShrunk(page, 1);
});

test('two on one page are each as high as their own', async ({ observe }) => {
  const { page, complaints } = await observe({
    site: hosts.origin,
    path: '/two',
    width: 1000,
    height: 3000,
  });
  for (const index of [0, 1]) await alive(page, index);
  const [one, two] = [await fits(page, 0), await fits(page, 1)];
  // The second opens with an event.
  expect(two).toBeGreaterThan(one);
  expect(await page.locator('div > a').first().isVisible()).toBe(false);
  expect(wrong(complaints)).toEqual([]);
});
