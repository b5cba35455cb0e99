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

/**
 * The share of pixels in which two pictures of the same size differ by more than `least` of 255, in
 * any colour; for each part. 1 if their sizes differ.
 */
export const farApartIn = (
  run: Run,
  pictures: readonly [Buffer, Buffer],
  least: number,
  parts: readonly Part[],
): Promise<number[]> =>
  run(
    async ({ files, least, parts }) => {
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
      if (one.width !== two.width || one.height !== two.height) return parts.map(() => 1);
      return parts.map(([x, y, width, height]) => {
        const of = [a!, b!].map(
          (each) =>
            each.getImageData(
              x,
              y,
              Math.min(width, one.width - x),
              Math.min(height, one.height - y),
            ).data,
        );
        let count = 0;
        for (let i = 0; i < of[0]!.length; i += 4)
          if (
            [0, 1, 2].some((colour) => Math.abs(of[0]![i + colour]! - of[1]![i + colour]!) > least)
          )
            count += 1;
        return count / (of[0]!.length / 4);
      });
    },
    { files: pictures.map((picture) => picture.toString('base64')), least, parts },
  );

/** The same for whole pictures. */
export async function farApart(
  run: Run,
  pictures: readonly [Buffer, Buffer],
  least: number,
): Promise<number> {
  const [share] = await farApartIn(run, pictures, least, [[0, 0, 1e5, 1e5]]);
  return share!;
}
