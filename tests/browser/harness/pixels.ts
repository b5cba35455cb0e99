/** Compares screenshots pixel by pixel, in a page, which can read them. */
import type { Page } from 'playwright-core';

/** Runs a function in a page. */
type Run = <A, T>(todo: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;

export const runIn =
  (page: Page): Run =>
  (todo, arg) =>
    page.evaluate(todo as never, arg as never);

/** Px from the left and the top of the picture, in its own pixels. */
export type Part = readonly [x: number, y: number, width: number, height: number];

/** Where to compare, and by how much of 255 a colour of a pixel must differ to count. */
export interface Compared {
  readonly part: Part;
  readonly least: number;
}

/**
 * The share of pixels in which two pictures of the same size differ in any colour, in each part. 1 if
 * their sizes differ.
 */
export const farApartIn = (
  run: Run,
  pictures: readonly [Buffer, Buffer],
  compared: readonly Compared[],
): Promise<number[]> =>
  run(
    async ({ files, compared }) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const image = new Image();
          image.src = `data:image/png;base64,${file}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d', { willReadFrequently: true })!;
          context.drawImage(image, 0, 0);
          return context;
        }),
      );
      const [one, two] = [a!.canvas, b!.canvas];
      if (one.width !== two.width || one.height !== two.height) return compared.map(() => 1);
      return compared.map(({ part: [x, y, width, height], least }) => {
        const size = [Math.min(width, one.width - x), Math.min(height, one.height - y)] as const;
        const [left, right] = [a!, b!].map((each) => each.getImageData(x, y, ...size).data);
        let count = 0;
        // Written out: there are millions of pixels.
        for (let i = 0; i < left!.length; i += 4)
          if (
            Math.abs(left![i]! - right![i]!) > least ||
            Math.abs(left![i + 1]! - right![i + 1]!) > least ||
            Math.abs(left![i + 2]! - right![i + 2]!) > least
          )
            count += 1;
        return count / (left!.length / 4);
      });
    },
    { files: pictures.map((picture) => picture.toString('base64')), compared },
  );

/** The same for whole pictures. */
export async function farApart(
  run: Run,
  pictures: readonly [Buffer, Buffer],
  least: number,
): Promise<number> {
  const [share] = await farApartIn(run, pictures, [{ part: [0, 0, 1e5, 1e5], least }]);
  return share!;
}
