/** The page and the command line make the same picture. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ENGLISH } from '../../src/words/english.ts';
import { textsOf } from '../../src/export/pictures/itxt.ts';
import { takeSnapshot } from '../../src/export/pictures/snapshot.ts';
import { parseAddress } from '../../src/view/address.ts';
import { parisSummit } from '../export/paris-summit.ts';
import { needed, test } from './harness/page.ts';
import { farApart, runIn } from './harness/pixels.ts';

/** Out of 255: the edge of a letter differs by less. */
const LETTER_EDGE = 96;

async function exported(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  await page.getByLabel('Size').selectOption({ label: 'Article, 1200 × 675' });
  await page.locator('dialog img[width="2400"]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save' }).click(),
  ]);
  await page.getByRole('button', { name: 'Close' }).click();
  return readFile(await download.path());
}

test('a picture of the page has its fonts and all that the command line draws', async ({
  visit,
}) => {
  const page = await visit({ width: 1200 });
  const first = await exported(page);
  const second = await exported(page);
  expect(first.equals(second)).toBe(true);

  const texts = textsOf(first);
  expect(texts.Title).toBe(parisSummit().title);
  expect(texts['Sourceline data']).toMatch(/^sha256-[0-9a-f]{64}$/);
  const { data } = await takeSnapshot({
    timeline: parisSummit(),
    view: { extent: parseAddress(texts['Sourceline view']!).extent!, selection: null },
    size: { width: 1200, height: 675 },
    sizeOf: 'picture',
    theme: 'light',
    words: ENGLISH,
    address: needed(inject('site')),
    scale: 2,
    dataHash: null,
  });
  const share = await farApart(runIn(page), [first, Buffer.from(data)], LETTER_EDGE);
  console.log(`page and command line differ in ${(share * 100).toFixed(3)} % of the pixels`);
  expect(share).toBeLessThan(0.005);
});
