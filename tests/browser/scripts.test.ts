/** Labels in any script leave room for each other, on the page and in its pictures. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { drawnPicture } from './newsroom/drawn-picture.ts';
import { overlaps, textsOf } from './harness/legibility.ts';
import { giveSign, needed, test } from './harness/page.ts';
import { atRest } from './harness/rest.ts';
import { IN_SCRIPTS, SCRIPTS } from './harness/scripts.ts';

async function open(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width, height: 900 } });
  await page.route('**/timelines/*.json', (route) => route.fulfill({ json: IN_SCRIPTS }));
  await page.goto(needed(inject('site')));
  await giveSign(page);
  await page.evaluate(async () => void (await document.fonts.ready));
  await atRest(page);
  return page;
}

const WIDTHS = [1200, 700, 360];

describe.each(WIDTHS)('at %i px', (width) => {
  test('no label lies over another, or over its count', async ({ browser }) => {
    const page = await open(browser, width);
    const seen = new Set<string>();
    const closer = page.getByRole('button', { name: 'Zoom in', exact: true });
    for (let steps = 0; steps < 4; steps++) {
      const { texts } = await textsOf(page);
      expect(overlaps(texts), `after ${steps} steps`).toEqual([]);
      for (const { text } of texts) seen.add(text.replace(/[\u2066-\u2069]/g, '').trim());
      await closer.click();
    }
    expect([...seen].join(' ').length).toBeGreaterThan(200);
    const whole = Object.values(SCRIPTS).filter((title) => seen.has(title));
    expect(whole.length).toBeGreaterThan(width > 400 ? 10 : 3);
    await page.close();
  });

  test('a picture of it is as clear', async ({ browser }) => {
    const page = await open(browser, width);
    const { texts, edges } = await drawnPicture(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(overlaps(texts)).toEqual([]);
    expect(texts.filter(({ right }) => right > edges.right)).toEqual([]);
    await page.close();
  });
});
