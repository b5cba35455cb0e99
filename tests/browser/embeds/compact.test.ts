/** The compact form of an embed: its height in an article, whatever is open, and in a low iframe. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { articles, type Articles } from '../harness/article.ts';
import { compiled } from '../harness/compiled.ts';
import { outOfView } from '../harness/in-view.ts';
import { overlaps, textsOf, type TextBox } from '../harness/legibility.ts';
import { needed, test } from '../harness/page.ts';
import { atRest } from '../harness/rest.ts';

/** Px: never more. */
const HIGHEST = 560;

let hosts: Articles;

beforeAll(async () => {
  const embed = `${needed(inject('site'))}embed/paris-summit.html`;
  const loader = await readFile(join(inject('built'), 'embed.js'), 'utf8');
  const place = `<div data-sourceline="${embed}" data-compact aria-label="A timeline"></div>`;
  const low = (attributes: string): string =>
    `<iframe src="${embed}?compact" title="Timeline" style="border: 0" ${attributes}></iframe>`;
  hosts = await articles({
    '/embed.js': { body: loader, type: 'text/javascript' },
    '/': `${place}<script src="/embed.js"></script>`,
    '/low': low('width="620" height="300"'),
    '/low-phone': low('width="360" height="300"'),
  });
});
afterAll(() => hosts.close());

/** Opens the last event that stands alone, and goes back through all before it. */
async function throughAll(page: Page, look: (title: string) => Promise<void>): Promise<number> {
  const inside = page.locator('iframe').contentFrame();
  await inside.locator('.stage button[data-event]').last().click();
  const heading = inside.locator('#reader h2');
  const seen = new Set<string>();
  for (;;) {
    seen.add(await heading.innerText());
    await look(await heading.innerText());
    const previous = inside.locator('#reader .previous');
    if ((await previous.count()) === 0) return seen.size;
    await previous.click();
  }
}

test.for([
  [620, 900],
  [360, 640],
  [1000, 700],
] as const)(
  'is at most 560 px high in an article of %i px, with any event open',
  async ([width, height], { observe }) => {
    const { page, complaints } = await observe({ site: hosts.origin, path: '/', width, height });
    const frame = page.locator('iframe');
    const inside = frame.contentFrame();
    await inside.locator('.stage svg').waitFor();
    const sizes = async () => ({
      frame: (await frame.boundingBox())!.height,
      page: await inside.locator('html').evaluate((root) => root.scrollHeight),
    });
    const fits = async () => {
      const { frame, page } = await sizes();
      return frame <= HIGHEST && page <= frame;
    };
    await expect.poll(fits).toBe(true);
    const look = async (title: string) =>
      expect.poll(() => inside.locator('html').evaluate(outOfView), { message: title }).toEqual([]);
    const count = await throughAll(page, async (title) => {
      await expect.poll(fits, { message: title }).toBe(true);
      await look(title);
    });
    expect(count).toBeGreaterThan(5);
    // The article is of another site than the embed.
    expect(complaints.filter((each) => !each.startsWith('foreign request'))).toEqual([]);
  },
);

test('fits into an iframe of 300 px, and none of its labels lies over another', async ({
  observe,
}) => {
  const { page } = await observe({ site: hosts.origin, path: '/low' });
  const inside = page.frames()[1]!;
  await inside.locator('.stage svg').waitFor();
  const height = () => inside.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(height).toBe(300);
  const count = await throughAll(page, async () => {
    await expect.poll(height).toBe(300);
    await expect.poll(() => inside.evaluate(outOfView)).toEqual([]);
    await atRest(inside);
    const { texts } = await textsOf(inside as unknown as Page);
    // The chosen event has a ground of its own, over whatever is beneath.
    const ground = await inside.locator('[data-part="selection"]').evaluate((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const isCovered = ({ left, right, top, bottom }: TextBox): boolean =>
      left < ground.right && right > ground.left && top < ground.bottom && bottom > ground.top;
    expect(overlaps(texts.filter((each) => !isCovered(each)))).toEqual([]);
  });
  expect(count).toBeGreaterThan(5);
});

test('scrolls within an iframe of 300 px on a phone', async ({ observe }) => {
  const { page } = await observe({ site: hosts.origin, path: '/low-phone', width: 360 });
  const inside = page.frames()[1]!;
  await inside.locator('.stage button[data-event="summit"]').click();
  await expect.poll(() => inside.evaluate(outOfView)).toEqual([]);
  expect(await inside.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
    true,
  );
});

test('leads to the page, with the event that is open', async ({ visit }) => {
  const page = await visit({ path: 'embed/paris-summit.html?compact#event=summit' });
  expect(await page.locator('h1').innerText()).toBe(compiled.title);
  const link = page.getByRole('link', { name: /^All events/ });
  const hash = async () => new URL((await link.getAttribute('href'))!).hash;
  await expect.poll(hash).toBe('#event=summit');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('#reader h2').waitFor({ state: 'detached' });
});
