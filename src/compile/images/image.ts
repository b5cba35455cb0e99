/** Checks that the images of events exist and are what they claim to be. Node only. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { ShownImage } from '../../seeds/json.ts';
import type { EventSeed, ImageSeed } from '../../seeds/seed/events-seed.ts';
import type { Located } from '../../seeds/seed/fields.ts';
import { checkOnce } from '../../seeds/seed/id.ts';
import { hasEnd } from './image-end.ts';
import { readRegularFile, refusalOf } from '../files/regular-file.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Seed } from '../../seeds/seed/seed.ts';
import { nearest } from '../../seeds/report/suggestion.ts';

export interface Image extends ShownImage {
  readonly bytes: Uint8Array;
  /** The name in the media type: `jpeg`. */
  readonly kind: string;
}

/** Endings by kind, the usual one first. SVG is not allowed, because it may hold scripts. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  avif: ['avif'],
};

const MOST_BYTES = 500_000;
/** In px per side. A small file can unpack to more than a phone's memory holds. */
const LONGEST_SIDE = 5000;
/** Hexadecimal digits of the content's hash in an image's name. Two never collide in one folder. */
const HASH = 16;

/** Beside the timeline's files. */
const FOLDER = 'images';

/** Images by file name. Faulty ones are reported and left out. */
export function readImages(seed: Seed, root: string, report: Report): Map<string, Image> {
  const images = new Map<string, Image>();
  if (seed.events.every((event) => filesOf(event).length === 0)) return images;
  const folder = join(seed.folder, FOLDER);
  const names = namesIn(folder, report);
  if (!names) return images;
  for (const event of seed.events) {
    const { media } = event;
    checkOnce(
      media.map(({ file }) => file),
      report,
    );
    for (const file of filesOf(event)) {
      if (file.value === '' || images.has(file.value)) continue;
      const image = imageOf(file, { folder, names, root, id: seed.id }, report);
      if (image) images.set(file.value, image);
    }
    checkSame(media, images, report);
  }
  return images;
}

/** The image files of an event: its own, and the pictures of its links. */
const filesOf = ({ media, links }: EventSeed): Located<string>[] => [
  ...media.map(({ file }) => file),
  ...links.flatMap(({ picture }) => picture ?? []),
];

/** Reports files with the same bytes, because an image is named by its bytes. */
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

/**
 * The files by the names that authors may write. Null, and reported, if the folder cannot be read.
 */
function namesIn(folder: string, report: Report): ReadonlyMap<string, string> | null {
  try {
    const names = lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : [];
    // Some systems store a letter and its accent separately.
    return new Map(
      names.flatMap((name) => [
        [name.normalize(), name],
        [name, name],
      ]),
    );
  } catch (error) {
    const { code, values } = refusalOf(folder, error);
    report.addFile(code, folder, ...values);
    return null;
  }
}

interface ImageFolder {
  readonly folder: string;
  readonly names: ReadonlyMap<string, string>;
  /** The folder of all seeds, which no link may lead out of. */
  readonly root: string;
  /** The timeline's id. */
  readonly id: string;
}

function imageOf(
  { value: file, spot }: Located<string>,
  { folder, names, root, id }: ImageFolder,
  report: Report,
): Image | null {
  if (/[/\\]/.test(file)) {
    report.add('image-name', spot, file);
    return null;
  }
  const name = names.get(file) ?? names.get(file.normalize());
  const found =
    name === undefined
      ? ({ kind: 'missing' } as const)
      : readRegularFile(join(folder, name), { most: MOST_BYTES, inside: root });
  if (found.kind === 'read') return read(found.bytes, { value: file, spot }, id, report);
  if (found.kind === 'missing')
    report.add('image-missing', spot, file, folder, () => nearest(file, names.values()) ?? '');
  else if (found.refusal.code === 'file-large')
    report.add('image-large', spot, file, ...found.refusal.values.slice(1));
  else report.add(found.refusal.code, spot, ...found.refusal.values);
  return null;
}

function read(
  bytes: Uint8Array,
  { value: file, spot }: Located<string>,
  id: string,
  report: Report,
): Image | null {
  const found = measureImage(bytes);
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

/**
 * Reads an image's first bytes, whatever its name. Null if it is not an image, or only part of one.
 */
function measureImage(bytes: Uint8Array): { kind: string; width: number; height: number } | null {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on, EXIF says that the image must be turned by a quarter.
    const kind = type === 'jpg' ? 'jpeg' : type;
    if (width === 0 || height === 0) return null;
    return orientation < 5 ? { kind, width, height } : { kind, width: height, height: width };
  } catch (error) {
    // The library throws these errors if the bytes do not fit their kind.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
