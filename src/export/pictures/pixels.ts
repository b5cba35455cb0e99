/** The maximum size of a picture. Pure. */
import type { Size } from '../../layout/layout.ts';
import { PictureError } from '../picture-error.ts';

/** Beyond some size, different in each browser, the result is an empty picture without an error. */
const MOST_PIXELS = 4096;

/** Pixels of the file per CSS pixel. */
export const LEAST_SCALE = 0.5;

/** @throws PictureError */
export function checkPixels({ width, height }: Size, scale: number): void {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (across <= MOST_PIXELS && down <= MOST_PIXELS) return;
  const most = Math.floor((MOST_PIXELS / Math.max(width, height)) * 10) / 10;
  const way =
    most < LEAST_SCALE
      ? 'choose a smaller one'
      : `at ${width} × ${height}, the largest scale is ${most}`;
  throw new PictureError(
    'too-large',
    `${across} × ${down} pixels are more than a picture may have (${MOST_PIXELS} a side): ${way}.`,
  );
}
