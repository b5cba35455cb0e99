/** Bundles the page itself. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'vite';
import { makeFolder } from '../../compile/files/write.ts';
import { leanFonts } from './lean-fonts.ts';
import { withStarter } from './starter.ts';
import { CONFIG, PROJECT } from '../project.ts';

/**
 * Writes its scripts, styles and fonts into a folder.
 * @returns the text of its index.html, into which timelines are to be put, and the script in it.
 */
export async function buildPage(
  folder: string,
): Promise<{ readonly html: string; readonly starter: string }> {
  const built = await bundle({
    root: PROJECT,
    configFile: CONFIG,
    plugins: [leanFonts()],
    // Written here: what the system refuses then has the same words everywhere.
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
