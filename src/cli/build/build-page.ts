/** Writes the page's files into a built folder. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../compile/files/write.ts';
import type { Site } from '../site.ts';
import { pageBundle } from './bundles.ts';
import { withStarter } from './starter.ts';

/** @returns the text of index.html, ready for a timeline to be put in, and its inline script. */
export async function buildPage(
  folder: string,
  site: Site,
): Promise<{ readonly html: string; readonly starter: string }> {
  let index = '';
  for (const { path, content } of await pageBundle(site.cache)) {
    if (path === 'index.html') index = String(content);
    const target = join(folder, path);
    makeFolder(dirname(target));
    writeFileSync(target, content);
  }
  return withStarter(index);
}
