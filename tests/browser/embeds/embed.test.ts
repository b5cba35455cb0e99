/** The embed page by itself: its weight, its first paint, its requests, and what it opens with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { LOADER_VERSION } from '../../../src/embed/version.ts';
import { articles, type Articles } from '../harness/article.ts';
import { MOST_IN_FRAME, weighFrames } from './frame-weight.ts';
import { needed, test } from '../harness/page.ts';
import { atRest } from '../harness/rest.ts';

const PATH = 'embed/paris-summit.html';

let hosts: Articles;
let site: string;

beforeAll(async () => {
  site = needed(inject('site'));
  const loader = await readFile(join(inject('built'), 'embed.js'), 'utf8');
  const place = (address: string): string =>
    `<div data-sourceline="${address}" aria-label="A timeline">
       <a href="${site}"><img alt="Timeline: a picture" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
         width="1200" height="675" style="max-width: 100%; height: auto"></a></div>`;
  const script = '<script src="/embed.js"></script>';
  hosts = await articles({
    '/embed.js': { body: loader, type: 'text/javascript' },
    '/heard': `<script>const heard = [];
        addEventListener('message', ({ data }) => heard.push(data));</script>
      <iframe src="${site}${PATH}?childId=a&x=1#?secret=abc123" title="Timeline" width="100%"
        height="1300"></iframe>`,
    '/dark': `<style>:root { color-scheme: dark; background: #111 }</style>
      ${place(`${site}${PATH}`)}${script}`,
    '/far': `<p style="height: 9000px">Long</p>${place(`${site}${PATH}`)}${script}`,
    '/gone': `${place('http://127.0.0.1:9/embed/gone.html')}${script}`,
  });
});
afterAll(() => hosts.close());

describe('the page for a frame', () => {
  test('weighs at most what the README says, in each language', async () => {
    const readme = await readFile('README.md', 'utf8');
    expect(readme).toContain(`a single file of at most ${MOST_IN_FRAME / 1000} kB (gzipped)`);
    const weights = await weighFrames(inject('built'));
    expect(weights.size).toBeGreaterThanOrEqual(3);
    for (const [page, bytes] of weights) expect(bytes, page).toBeLessThanOrEqual(MOST_IN_FRAME);
  });

  test('is seen before its script runs, asks for nothing else, and nothing shifts', async ({
    observe,
  }) => {
    const { page, complaints, loaded } = await observe({ path: PATH, width: 700 });
    await page.locator('.stage svg').waitFor();
    const { painted, mounted, shift } = await page.evaluate(async () => {
      const moved = new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      });
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        mounted: performance.getEntriesByName('sourceline:mount')[0]?.startTime ?? 0,
        shift: await moved,
      };
    });
    console.log(
      `painted ${painted.toFixed(0)} ms, script ${mounted.toFixed(0)} ms, shift ${shift}`,
    );
    expect(painted).toBeLessThan(mounted);
    expect(shift).toBe(0);
    expect(loaded.filter((url) => !url.startsWith('data:'))).toEqual([`${site}${PATH}`]);
    expect(complaints).toEqual([]);
  });

  test('opens with what its address says', async ({ visit }) => {
    const fragment = '#from=2026-01-04&to=2026-01-06&event=summit&theme=dark';
    const page = await visit({ path: PATH + fragment });
    await page.locator('#reader .event').waitFor();
    await atRest(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('svg[data-part="chart"]').textContent()).not.toContain('Wed 31');
    const link = page.getByRole('link', { name: /^All events/ });
    const address = async () => {
      const { pathname, hash } = new URL((await link.getAttribute('href'))!);
      return [pathname, hash];
    };
    await expect.poll(address).toEqual(['/', fragment]);
  });

  test.for([
    ['', 'light'],
    ['#event=summit', 'light'],
    ['#theme=dark', 'dark'],
  ])(
    'is light on a dark system unless its address says otherwise: "%s"',
    async ([at, is], { visit }) => {
      const page = await visit({ path: `${PATH}${at}`, theme: 'dark' });
      await page.locator('.stage svg').waitFor();
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
        .toBe(is);
      await page.getByRole('button', { name: 'Save as PNG' }).click();
      expect(await page.locator('dialog select:has([value="dark"])').inputValue()).toBe(is);
    },
  );

  test.for([
    ['fr', 'Chronologie · '],
    ['uk', 'Хронологія · '],
    ['en', 'Timeline · '],
  ])('speaks %s where the address asks for it', async ([language, kicker], { visit }) => {
    const page = await visit({ path: `${PATH}#lang=${language}&event=summit` });
    await page.locator('#reader .event').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    await expect.poll(() => page.locator('header .eyebrow').textContent()).toContain(kicker);
  });
});

test('the page of a language speaks it, whatever the browser prefers', async ({ visit }) => {
  const page = await visit({ path: 'embed/paris-summit.fr.html' });
  await page.locator('.stage svg').waitFor();
  expect(await page.locator('header .eyebrow').textContent()).toContain('Chronologie · ');
  const heading = page.locator('dialog h2');
  await page.getByRole('button', { name: 'Partager' }).click();
  expect(await heading.evaluate((h2) => getComputedStyle(h2).fontFamily)).toContain('Sans');
});

test('at rest it is silent; before, it says its height in every dialect', async ({ observe }) => {
  const { page } = await observe({ site: hosts.origin, path: '/heard', width: 800 });
  await page.locator('iframe').contentFrame().locator('.stage svg').waitFor();
  const heard = () => page.evaluate<unknown[]>('heard');
  // At rest it says no more for a second.
  let before: unknown[] = [];
  await expect
    .poll(
      async () => {
        const last = before.length;
        before = await heard();
        return before.length > 0 && before.length === last;
      },
      { interval: 1000 },
    )
    .toBe(true);
  const { height } = before.findLast(
    (each): each is { height: number } => (each as { type?: string }).type === 'embed-size',
  )!;
  const last = before.slice(-5);
  expect(last).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(last).toContainEqual({ 'datawrapper-height': { 'paris-summit': height } });
  expect(last).toContain(`pymxPYMxaxPYMxheightxPYMx${height}`);
  expect(last).toContainEqual({ message: 'height', value: height, secret: 'abc123' });
  const medium = last.find((each) => typeof each === 'string' && each.startsWith('{')) as string;
  expect(JSON.parse(medium)).toMatchObject({ context: 'iframe.resize', height });
  await page.waitForTimeout(3000);
  const after = await heard();
  console.log(`${before.length} messages while loading, ${after.length - before.length} in 3 s`);
  expect(after.length - before.length).toBeLessThanOrEqual(3);
});

describe('the loader', () => {
  const frameOf = (page: Page) => page.locator('iframe');

  test('has the file of its version, which never changes', async () => {
    const read = (file: string) => readFile(join(inject('built'), file), 'utf8');
    // After a change to a published version, use a new version number; the old file stays.
    expect(await read(`embed-${LOADER_VERSION}.js`)).toBe(await read('embed.js'));
  });

  test('takes the colours of a dark article', async ({ observe }) => {
    const { page } = await observe({ site: hosts.origin, path: '/dark', theme: 'light' });
    const inside = frameOf(page).contentFrame();
    await inside.locator('.stage svg').waitFor();
    const colours = () =>
      inside.locator('html').evaluate((root) => {
        const { colorScheme, backgroundColor } = getComputedStyle(root);
        return { colorScheme, backgroundColor };
      });
    await expect.poll(colours).toEqual({ colorScheme: 'dark', backgroundColor: 'rgb(21, 22, 26)' });
  });

  test('waits until the reader comes near', async ({ observe }) => {
    const { page, loaded } = await observe({ site: hosts.origin, path: '/far' });
    const asked = () => loaded.filter((url) => url.startsWith(site)).length;
    expect(asked()).toBe(0);
    await page.mouse.wheel(0, 8500);
    await expect.poll(asked).toBe(1);
  });

  test('leaves the picture and its link where the frame cannot be', async ({ observe }) => {
    const { page } = await observe({ site: hosts.origin, path: '/gone' });
    const picture = page.getByRole('img', { name: 'Timeline: a picture' });
    await picture.waitFor();
    expect(await page.locator('div > a').getAttribute('href')).toBe(site);
    await expect.poll(() => frameOf(page).isVisible()).toBe(false);
  });
});
