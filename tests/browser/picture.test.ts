/** “Save as PNG”: a preview, and a file with a picture of the view. */
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { hold } from './loading/hold.ts';
import { test } from './harness/page.ts';

test('a picture is shown, and saved', async ({ visit }) => {
  const page = await visit({ width: 1200 });
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  const preview = page.locator('dialog img');
  await preview.waitFor();
  const look = () =>
    preview.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    });
  // Text has many shades at its edges; a picture without text has a dozen colours.
  await expect.poll(async () => (await look()).colours).toBeGreaterThan(100);
  const shown = await look();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[\w.-]+\.png$/);
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(file.readUInt32BE(16)).toBe(shown.width);
  expect(file.readUInt32BE(20)).toBe(shown.height);
});

test('its preview moves nothing that is above it', async ({ visit }) => {
  const page = await visit({ width: 1200 });
  const release = await hold(page, '**/browser-*.js');
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  const sizes = page.locator('dialog .choices');
  await sizes.waitFor();
  const before = await sizes.boundingBox();
  release();
  await page.locator('dialog img').waitFor();
  expect(await sizes.boundingBox()).toEqual(before);
});
