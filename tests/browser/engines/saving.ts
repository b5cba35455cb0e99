/** Waits for a picture, a PDF or a zip in the folder to which a browser saves. Node only. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PATIENCE } from '../../patience.ts';

/** Milliseconds. */
const STEP = 50;

/** The names under which Firefox, Chromium and WebKit write a file, before they rename it. */
const UNDER_WAY = /\.(part|crdownload|wkdownload)$/;

/**
 * The only file that `action` creates in `folder`, once it is whole.
 *
 * @throws Error if no file appears, or none that ends as a PNG, a PDF or a zip does
 */
export async function savedIn(folder: string, action: () => Promise<void>): Promise<Buffer> {
  const before = new Set(await readdir(folder));
  await action();
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await setTimeout(STEP);
    const names = await readdir(folder);
    const name = names.find((each) => !before.has(each) && !UNDER_WAY.test(each));
    if (name === undefined) continue;
    const file = await readFile(join(folder, name));
    if (!isWhole(file)) continue;
    // A browser may save the next one under the same name.
    await rm(join(folder, name));
    return file;
  }
  throw new Error('No file was saved.');
}

/**
 * The last chunk of a PNG, https://www.w3.org/TR/png-3/#11IEND, the last line of a PDF, or the last
 * record of a zip without a comment.
 */
const isWhole = (file: Buffer): boolean =>
  file.subarray(-12).includes('IEND') ||
  file.subarray(-1024).includes('%%EOF') ||
  file.subarray(-22, -18).equals(Buffer.from('PK\u0005\u0006'));
