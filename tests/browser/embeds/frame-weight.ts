/** What the frames of a built site weigh, each in its language. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a whole frame, gzipped. */
export const MOST_IN_FRAME = 170_000;

/** @param built the folder of the site @returns gzipped bytes by file */
export async function weighFrames(built: string): Promise<ReadonlyMap<string, number>> {
  const folder = join(built, 'embed');
  const weights = new Map<string, number>();
  for (const file of (await readdir(folder)).filter((each) => each.endsWith('.html')))
    weights.set(file, gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
  for (const [file, bytes] of weights) console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB`);
  return weights;
}
