/** Waits for a file in the folder to which a browser saves. Node only. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds. */
const PATIENCE = 10_000;
const STEP = 50;

/**
 * The only file that `action` creates in `folder`, once it has stopped growing.
 *
 * @throws Error if no file appears
 */
export async function savedIn(folder: string, action: () => Promise<void>): Promise<Buffer> {
  const before = new Set(await readdir(folder));
  await action();
  let last = 0;
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await setTimeout(STEP);
    const [name] = (await readdir(folder)).filter((each) => !before.has(each));
    if (name === undefined) continue;
    const file = await readFile(join(folder, name));
    if (file.length > 0 && file.length === last) {
      // A browser may save the next one under the same name.
      await rm(join(folder, name));
      return file;
    }
    last = file.length;
  }
  throw new Error('No file was saved.');
}
