/**
 * The images of events: whether they are there, and are what they say. Imports Node's file system,
 * image-size and `compile`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { ImageSeed } from './events-seed.ts';
import type { Located } from './fields.ts';
import { checkOnce } from './id.ts';
import { hasEnd } from './image-end.ts';
import type { Report } from './report.ts';
import type { Seed } from './seed.ts';
import { nearest } from './suggestion.ts';

export interface Image {
  /** `<timeline>/<hash>.<ending>`, below the folder that the JSON is in. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As a media type names it: `jpeg`. */
  readonly kind: string;
  /** Px, as it is shown: a photograph may be stored lying on its side. */
  readonly width: number;
  readonly height: number;
}

/** Endings by kind, the usual one first. An SVG may hold scripts, and is none of them. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  avif: ['avif'],
};

const MOST_BYTES = 500_000;
/** Px a side: few bytes can unfold to more than a telephone's memory holds. */
const LONGEST_SIDE = 5000;
/** What an image is called by its content, in hexadecimal digits: two never meet in one folder. */
const HASH = 16;

/** Beside the timeline's files. */
const FOLDER = 'images';

/** By the name of the file. What is wrong with one is in the report, and it is left out. */
export function readImages({ id, folder, events }: Seed, report: Report): Map<string, Image> {
  const images = new Map<string, Image>();
  const path = join(folder, FOLDER);
  const names = existsSync(path) ? readdirSync(path) : [];
  for (const { media } of events) {
    checkOnce(
      media.map(({ file }) => file),
      report,
    );
    for (const { file } of media) {
      if (file.value === '' || images.has(file.value)) continue;
      const image = imageOf(file, path, names, id, report);
      if (image) images.set(file.value, image);
    }
    checkSame(media, images, report);
  }
  return images;
}

/** An image is called by its bytes, whatever its file is called. */
function checkSame(
  media: readonly ImageSeed[],
  images: ReadonlyMap<string, Image>,
  report: Report,
): void {
  const names = new Map<string, string>();
  for (const { file } of media) {
    const path = images.get(file.value)?.path;
    if (path === undefined) continue;
    const other = names.get(path) ?? file.value;
    if (other !== file.value) report.add('reference-double', file.spot, file.value, other);
    names.set(path, other);
  }
}

function imageOf(
  { value: file, spot }: Located<string>,
  folder: string,
  names: readonly string[],
  id: string,
  report: Report,
): Image | null {
  const path = join(folder, file);
  if (/[/\\]/.test(file)) report.add('image-name', spot, file);
  else if (!names.includes(file) || !statSync(path).isFile())
    report.add('image-missing', spot, file, folder, nearest(file, names) ?? '');
  else if (statSync(path).size > MOST_BYTES)
    report.add('image-large', spot, file, kilobytes(statSync(path).size), kilobytes(MOST_BYTES));
  else return read(readFileSync(path), { value: file, spot }, id, report);
  return null;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

function read(
  bytes: Uint8Array,
  { value: file, spot }: Located<string>,
  id: string,
  report: Report,
): Image | null {
  const found = measured(bytes);
  const [ending, ...others] = ENDINGS[found?.kind ?? ''] ?? [];
  const written = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (!found || ending === undefined || !hasEnd(bytes, found.kind))
    report.add('image-kind', spot, file);
  else if (written !== ending && !others.includes(written))
    report.add('image-ending', spot, file, ending);
  else if (!isSide(found.width) || !isSide(found.height))
    report.add('image-sides', spot, file, `${found.width} × ${found.height}`, String(LONGEST_SIDE));
  else {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH);
    return { path: `${id}/${hash}.${ending}`, bytes, ...found };
  }
  return null;
}

const isSide = (pixels: number): boolean => pixels >= 1 && pixels <= LONGEST_SIDE;

/** By its own first bytes, whatever it is called; null for what is no image, or only part of one. */
function measured(bytes: Uint8Array): { kind: string; width: number; height: number } | null {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on, EXIF says that it is to be turned by a quarter.
    const kind = type === 'jpg' ? 'jpeg' : type;
    if (width === 0 || height === 0) return null;
    return orientation < 5 ? { kind, width, height } : { kind, width: height, height: width };
  } catch (error) {
    // Bytes that are not as their kind should be: it has no other way to say so.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
