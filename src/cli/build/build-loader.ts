/** Builds the loader script that other people's pages include. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOADER_VERSION } from '../../embed/version.ts';
import { classicScript } from './bundles.ts';

export interface Loader {
  /** The file of this version. It never changes. */
  readonly file: string;
  readonly integrity: string;
}

/** `embed.js` is always the newest. The files of all versions were copied from public/. */
export async function buildLoader(folder: string): Promise<Loader> {
  const { script } = await classicScript('embed/embed.ts');
  await writeFile(join(folder, 'embed.js'), `${script}\n`);
  const file = `embed-${LOADER_VERSION}.js`;
  const digest = createHash('sha384').update(await readFile(join(folder, file)));
  return { file, integrity: `sha384-${digest.digest('base64')}` };
}
