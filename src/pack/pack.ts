/**
 * Makes what the published package consists of: the commands as plain JavaScript, the page's files,
 * its fonts, and the types of the compiled format. So an installed Sourceline has no bundler, no
 * compiler and nothing that is built on the newsroom's machine.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { classicScript, fontStyle, pageBundle } from '../cli/build/bundles.ts';
import { PROJECT } from '../cli/project.ts';
import { siteIn } from '../cli/site.ts';
import { makeFolder } from '../compile/files/write.ts';
import { facesOf, fileOf } from '../export/fonts/font-faces.ts';
import { fontFile } from '../export/fonts/font-file.ts';
import { pictureFonts } from '../export/fonts/picture-fonts.ts';
import { bundleCommands } from './commands.ts';
import { ENTRIES, FONT_STYLE, LIVE, scriptName, styleName } from './names.ts';
import { typesText } from './types-text.ts';

/** The fonts are passed on with their licences. */
const FONT_PACKAGES = ['@fontsource-variable/source-sans-3', '@fontsource/source-serif-4'];

/** @param args the folder to write to, by default `lib` of the project. It is emptied first. */
export async function run([folder = join(PROJECT, 'lib')]: readonly string[]): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  // The runner of our commands has set this to development, and the bundles would follow it.
  process.env.NODE_ENV = 'production';
  const put = (path: string, content: string | Uint8Array): void => {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), content);
  };
  for (const { path, content } of await pageBundle(siteIn(PROJECT).cache))
    put(join('page', path), content);
  for (const entry of [...ENTRIES, LIVE]) {
    const { script, style } = await classicScript(entry);
    put(join('parts', scriptName(entry)), script);
    put(join('parts', styleName(entry)), style);
  }
  const style = await fontStyle();
  put(join('parts', FONT_STYLE), style);
  for (const file of [...facesOf(style).map(fileOf), ...pictureFonts().map(({ file }) => file)])
    cpSync(file, join(folder, 'fonts', basename(file)));
  for (const name of FONT_PACKAGES)
    cpSync(
      join(dirname(fontFile(`${name}/package.json`)), 'LICENSE'),
      join(folder, 'fonts', `${basename(name)}-licence.txt`),
    );
  put('index.d.ts', typesText());
  await bundleCommands(join(folder, 'cli'));
  return 0;
}
