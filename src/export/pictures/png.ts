/** Converts an SVG to PNG in the browser. Browser only. */
import type { Box, Size } from '../../layout/layout.ts';
import { PictureError } from '../picture-error.ts';
import { checkPixels } from './pixels.ts';

interface Drawing extends Size {
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** CSS `@font-face` rules with their files inside: an image loads nothing itself. */
  readonly fonts: string;
  /** Drawn on top of it, because WebKit leaves out images within an image. */
  readonly images: readonly { readonly image: HTMLImageElement; readonly box: Box }[];
}

/**
 * @param svg an `<svg>` element as text, with a viewBox
 * @throws PictureError if the picture is too large or the browser does not draw it
 */
export async function pngOf(svg: string, drawing: Drawing): Promise<Blob> {
  const { scale, fonts, images } = drawing;
  checkPixels(drawing, scale);
  const width = Math.round(drawing.width * scale);
  const height = Math.round(drawing.height * scale);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(withFonts(svg, fonts))}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new PictureError('not-drawn', 'The browser could not draw the picture.', { cause });
  }
  // Chromium counts an image as decoded before the fonts inside it are ready.
  await nextFrame();
  await nextFrame();

  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('not-drawn', 'This browser draws no pictures.');
  context.drawImage(image, 0, 0, width, height);
  context.scale(scale, scale);
  context.imageSmoothingQuality = 'high';
  for (const { image: added, box } of images)
    context.drawImage(added, box.x, box.y, box.width, box.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new PictureError(
      'not-drawn',
      `The browser gave no picture of ${width} × ${height} pixels: choose a smaller one.`,
    );
  return blob;
}

/** Right after the opening tag. The rules contain nothing that XML would take for markup. */
function withFonts(svg: string, fonts: string): string {
  const end = svg.indexOf('>') + 1;
  return `${svg.slice(0, end)}<style>${fonts}</style>${svg.slice(end)}`;
}

/** Hidden pages get no frames; there a pause is enough. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const pause = setTimeout(resolve, 300);
    requestAnimationFrame(() => {
      clearTimeout(pause);
      resolve();
    });
  });
