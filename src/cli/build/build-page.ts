/** Bundles the page. */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build as bundle } from 'vite';
import { makeFolder } from '../../compile/files/write.ts';
import { leanFonts } from './lean-fonts.ts';
import { withStarter } from './starter.ts';
import { CONFIG, PROJECT } from '../project.ts';
import type { Site } from '../site.ts';

/**
 * Writes the page's scripts, styles and fonts into a folder.
 * @returns the text of index.html, ready for a timeline to be put in, and its inline script.
 */
export async function buildPage(
  folder: string,
  site: Site,
): Promise<{ readonly html: string; readonly starter: string }> {
  const built = await bundle({
    root: PROJECT,
    configFile: CONFIG,
    publicDir: resolve(site.public),
    plugins: [leanFonts(site.cache)],
    // We write the files ourselves, so that system errors are worded the same everywhere.
    build: { write: false },
    logLevel: 'warn',
  });
  let index = '';
  for (const output of [built].flat().flatMap((each) => ('output' in each ? each.output : []))) {
    const content = output.type === 'chunk' ? output.code : output.source;
    if (output.fileName === 'index.html') index = String(content);
    const path = join(folder, output.fileName);
    makeFolder(dirname(path));
    writeFileSync(path, content);
  }
  return withStarter(index);
}
