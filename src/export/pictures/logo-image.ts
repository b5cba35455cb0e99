/** The logo of a site as an image within a picture or a page that loads nothing. Node only. */
import { Resvg } from '@resvg/resvg-js';
import { gzipSync } from 'node:zlib';
import type { BrandLogo } from '../brand/brand.ts';
import type { Size } from '../../layout/layout.ts';

type File = Pick<BrandLogo, 'name' | 'bytes' | 'width' | 'height'>;

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
};

const typeOf = ({ name }: File): string => TYPES[name.slice(name.lastIndexOf('.') + 1)]!;

const dataOf = (type: string, bytes: Buffer): string =>
  `data:${type};base64,${bytes.toString('base64')}`;

const logoData = (logo: File): string => dataOf(typeOf(logo), logo.bytes);

const times = ({ width, height }: Size, factor: number): Size => ({
  width: Math.ceil(width * factor),
  height: Math.ceil(height * factor),
});

export type PictureFormat = 'png' | 'svg' | 'pdf';

/** Pixels per px in a PDF, which has no drawings within it: 576 to an inch. */
const PRINTED = 8;

/**
 * The logo for a picture, as a `data:` address.
 *
 * @param box its size there
 * @param scale pixels per px, if the picture is a PNG
 */
export function logoFor(format: PictureFormat, logo: File, box: Size, scale: number): string {
  const isDrawing = typeOf(logo) === TYPES.svg;
  if (format === 'svg' || (format === 'png' && isDrawing)) return logoData(logo);
  return dataOf(TYPES.png!, logoPng(logo, times(box, format === 'pdf' ? PRINTED : scale)));
}

/** As a PNG of this size in pixels, or as near to it as its shape allows. */
function logoPng(logo: File, size: Size): Buffer {
  let { bytes, width, height } = logo;
  let type = typeOf(logo);
  // If resvg shrinks an image to less than half, it leaves out pixels.
  while (type !== TYPES.svg && (width >= 2 * size.width || height >= 2 * size.height)) {
    [width, height] = [Math.ceil(width / 2), Math.ceil(height / 2)];
    bytes = drawImage(dataOf(type, bytes), { width, height });
    type = TYPES.png!;
  }
  return drawImage(dataOf(type, bytes), size);
}

const drawImage = (href: string, { width, height }: Size): Buffer =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
    { font: { loadSystemFonts: false } },
  )
    .render()
    .asPng();

/** Pixels of the file for each px on the screen: sharp on any telephone. */
const DENSITY = 3;

/** In bytes: a simple drawing weighs less, and is sharp at any size. */
const LIGHT = 4000;

/** For a page that contains all its parts: light, whatever the logo weighs. */
export function lightLogo(logo: File, size: Size): string {
  const own = logoData(logo);
  if (gzipSync(own).length <= LIGHT) return own;
  const pixels = dataOf(TYPES.png!, logoPng(logo, times(size, DENSITY)));
  return pixels.length < own.length ? pixels : own;
}
