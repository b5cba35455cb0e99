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

/**
 * The share of pixels in which two pictures of the same size differ by more than the edge of a
 * letter.
 */
const differing = (page: Page, one: Buffer, two: Buffer): Promise<number> =>
  page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const image = new Image();
          image.src = `data:image/png;base64,${file}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      );
      let count = 0;
      for (let i = 0; i < a!.length; i += 4) {
        const far = [0, 1, 2].some((part) => Math.abs(a![i + part]! - b![i + part]!) > 96);
        if (far) count += 1;
      }
      return a!.length === b!.length ? count / (a!.length / 4) : 1;
    },
    [one, two].map((file) => file.toString('base64')),
  );

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
  const share = await differing(page, first, Buffer.from(data));
  console.log(`page and command line differ in ${(share * 100).toFixed(3)} % of the pixels`);
  expect(share).toBeLessThan(0.005);
});
