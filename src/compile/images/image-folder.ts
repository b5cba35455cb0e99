/** The folder beside a timeline's JSON that holds its images. Node only. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeDrafts } from '../files/draft.ts';
import type { Image } from './image.ts';

/** The names that compile gives to images. Other people's files in the folder are left alone. */
const OURS = /^[0-9a-f]{16}\.(png|jpg|webp|avif)$/;

/** Paths of images in `out/id` that no event shows any more. */
export function unusedImages(out: string, id: string, images: readonly Image[]): string[] {
  const folder = join(out, id);
  if (!existsSync(folder)) return [];
  const used = new Set(images.map(({ path }) => join(out, path)));
  return readdirSync(folder)
    .filter((name) => OURS.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !used.has(path));
}

/** Removes the images that no event shows any more, and the folder if it is then empty. */
export function removeUnusedImages(out: string, id: string, images: readonly Image[]): void {
  const unused = unusedImages(out, id, images);
  const folder = join(out, id);
  removeDrafts(folder);
  for (const path of unused) rmSync(path);
  if (unused.length > 0 && readdirSync(folder).length === 0) rmdirSync(folder);
}
