/** A timeline in someone else's article: a frame that is as high as its page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { needed, test } from './page.ts';

/** An article of another origin, with the loader; or with a plain frame and a listener of its own. */
let host: Server;
let article: string;

beforeAll(async () => {
  const site = needed(inject('site'));
  const loader = await readFile(join(inject('built'), 'embed.js'), 'utf8');
  const pages: Record<string, string> = {
    '/loader': `<div data-sourceline="${site}"><a href="${site}">The timeline</a></div>
      <p id="after">The article goes on.</p><script src="/embed.js"></script>`,
    '/two': `<div data-sourceline="${site}"></div><p>Then</p>
      <div data-sourceline="${site}?embed#event=summit"></div><script src="/embed.js"></script>`,
    '/messages': `<iframe src="${site}?embed&childId=graphic-1" width="100%" height="100"></iframe>
      <script src="/listen.js"></script>`,
  };
  const scripts: Record<string, string> = {
    '/embed.js': loader,
    '/listen.js': 'window.heard = []; addEventListener("message", ({ data }) => heard.push(data));',
  };
  host = createServer(({ url = '' }, response) => {
    const script = scripts[url];
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    const body = `<!doctype html><title>An article</title><body>${pages[url] ?? ''}`;
    response.end(script ?? body);
  });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  article = `http://localhost:${(host.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => host.close(resolve)));

/** Height of a frame in the article, and of all that its page holds. */
async function heights(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const inside = await handle?.contentFrame();
  const content = await inside?.evaluate(() => {
    const { bottom } = document.getElementById('app')!.getBoundingClientRect();
    return Math.ceil(bottom + scrollY);
  });
  const frame = await handle?.evaluate((element) => element.getBoundingClientRect().height);
  return { frame: frame ?? NaN, content: content ?? NaN };
}

async function chart(page: Page, index = 0): Promise<void> {
  const frame = page.locator('iframe').nth(index).contentFrame();
  await frame.locator('.stage svg[data-part="chart"]').waitFor();
  // Longer than the pause between two messages.
  await page.waitForTimeout(400);
}

describe('an article with the loader', () => {
  test.for([1200, 600, 320])('shows the whole timeline at %i px', async (width, { observe }) => {
    const { page } = await observe({ site: `${article}/loader`, width });
    await chart(page);
    const { frame, content } = await heights(page);
    expect(frame).toBe(content);
    expect(frame).toBeGreaterThan(500);
    expect(await page.locator('div > a').isVisible()).toBe(false);
  });

  test('grows when the reader opens an event, and shrinks with the window', async ({ observe }) => {
    const { page } = await observe({ site: `${article}/loader`, width: 1200 });
    await chart(page);
    const before = await heights(page);
    await page.locator('iframe').contentFrame().locator('.stage button').first().press('Enter');
    await page.waitForTimeout(500);
    const open = await heights(page);
    expect(open.frame).toBe(open.content);
    expect(open.frame).toBeGreaterThan(before.frame);
    await page.setViewportSize({ width: 500, height: 900 });
    await page.waitForTimeout(500);
    const narrow = await heights(page);
    expect(narrow.frame).toBe(narrow.content);
  });

  test('may hold two of them', async ({ observe }) => {
    const { page } = await observe({ site: `${article}/two`, width: 1000, height: 2400 });
    for (const index of [0, 1]) {
      await chart(page, index);
      const { frame, content } = await heights(page, index);
      expect(frame).toBe(content);
    }
  });
});

test('a page at rest is silent, and says its height in every dialect before', async ({
  observe,
}) => {
  const { page } = await observe({ site: `${article}/messages`, width: 800 });
  await chart(page);
  await page.waitForTimeout(1000);
  const heard = async () => (await page.evaluate('heard')) as unknown[];
  const before = await heard();
  const { content } = await heights(page);
  const last = before.slice(-4);
  expect(last).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: content });
  expect(last).toContainEqual({ 'datawrapper-height': { 'paris-summit': content } });
  expect(last).toContain(`pymxPYMxgraphic-1xPYMxheightxPYMx${content}`);
  await page.waitForTimeout(2000);
  expect(await heard()).toEqual(before);
});
