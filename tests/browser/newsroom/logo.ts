/** The publisher's logo in embeds and pictures. */
import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../harness/axe.ts';
import { test } from '../harness/page.ts';
import { atRest } from '../harness/rest.ts';

/** The only thing on the site that is so green. */
const GREEN = [0x0a, 0x8a, 0x4a] as const;

const frames = ['embed/harbour.html', 'embed/harbour.html?compact'].flatMap((path) =>
  [900, 320].flatMap((width) => ['', '#theme=dark'].map((theme) => [path + theme, width] as const)),
);

/** @param siteOf its address, once it is served */
export function showsLogo(siteOf: () => string): void {
  describe('the logo', () => {
    test.for(frames)('is at the end of %s at %i px', async ([path, width], { observe }) => {
      const { page, loaded } = await observe({ site: siteOf(), path, width });
      await page.locator('.stage').waitFor();
      const logo = page.getByRole('img', { name: 'The Harbour Gazette' });
      await expect.poll(() => logo.evaluate((each) => each.parentElement!.tagName)).toBe('P');
      await atRest(page);
      const box = (await logo.boundingBox())!;
      // 66 × 22, and the room around it.
      expect([box.width, box.height]).toEqual([74, 30]);
      const link = (await page.getByRole('link', { name: 'All events' }).boundingBox())!;
      const isBeside = box.x >= link.x + link.width || box.y >= link.y + link.height;
      expect(isBeside && box.x >= 0 && box.x + box.width <= width).toBe(true);
      const end = await page
        .locator('#app')
        .evaluate((each) => each.getBoundingClientRect().bottom);
      expect(box.y + box.height).toBeLessThanOrEqual(end);
      const paper = await logo.evaluate((each) => getComputedStyle(each).backgroundColor);
      expect(paper).toBe(path.includes('dark') ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)');
      expect(loaded.filter((url) => !url.startsWith('data:'))).toEqual([
        `${siteOf()}${path.replace(/#.*/, '')}`,
      ]);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is in the text of an embed, too', async ({ visit }) => {
      const page = await visit({
        site: siteOf(),
        path: 'embed/hafen.html',
        javaScript: false,
        width: 360,
      });
      expect(await page.getByRole('img', { name: 'The Harbour Gazette' }).isVisible()).toBe(true);
    });

    test.for(['harbour/', 'embed/harbour.html'])(
      'is in a picture of %s',
      async (path, { visit }) => {
        const page = await visit({ site: siteOf(), path });
        await page.getByRole('button', { name: 'Save as PNG' }).click();
        const preview = page.locator('dialog img');
        await preview.waitFor();
        const share = await preview.evaluate((each, green) => {
          const image = each as HTMLImageElement;
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const pen = canvas.getContext('2d')!;
          pen.drawImage(image, 0, 0);
          const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
          let count = 0;
          for (let at = 0; at < data.length; at += 4)
            if (green.every((value, i) => Math.abs(value - data[at + i]!) < 8)) count++;
          return count;
        }, GREEN);
        // Half of 66 × 22 px, two pixels each.
        expect(share).toBeGreaterThan(0.9 * 66 * 22 * 2);
        expect(share).toBeLessThan(1.1 * 66 * 22 * 2);
      },
    );
  });
}
