/** The drawing of a picture, which the page hands to an image as the text of an SVG. */
import type { Page } from 'playwright-core';
import { textsOf, type ChartTexts } from '../harness/legibility.ts';

export interface DrawnPicture extends ChartTexts {
  readonly svg: string;
}

/** Presses the button for a picture, and reads the texts of what it draws. */
export async function drawnPicture(page: Page): Promise<DrawnPicture> {
  await page.evaluate(keepDrawing);
  await page.getByRole('button', { name: 'PNG' }).click();
  await page.locator('dialog img').waitFor();
  const drawn = await page.evaluate(() => document.body.dataset.drawn!);
  const svg = decodeURIComponent(drawn.slice(drawn.indexOf(',') + 1));
  const plain = await page.context().browser()!.newPage();
  await plain.setContent(svg);
  await plain.evaluate(() => document.fonts.ready);
  const read = await textsOf(plain, 'body > svg');
  await plain.close();
  return { svg, ...read };
}

/** Runs in the page: keeps the drawing's address in `document.body.dataset.drawn`. */
function keepDrawing(): void {
  const drawing = HTMLImageElement.prototype;
  const { src } = Object.getOwnPropertyDescriptors(drawing) as { src: PropertyDescriptor };
  Object.defineProperty(drawing, 'src', {
    ...src,
    set(this: HTMLImageElement, address: string) {
      if (address.startsWith('data:image/svg')) document.body.dataset.drawn = address;
      src.set!.call(this, address);
    },
  });
}
