/**
 * Bundles what the pages of every site consist of. In the published package this file's place is
 * taken by src/pack/ready/bundles.ts, so that an installed Sourceline needs no bundler.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build as bundle, type Plugin } from 'vite';
import { CONFIG, PROJECT } from '../project.ts';
import { compileAhead } from './compile-ahead.ts';
import { leanFonts } from './lean-fonts.ts';
import { partsAtOnce } from './parts-at-once.ts';

export interface BundledFile {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Classic {
  readonly script: string;
  /** The styles of all its components; may be empty. */
  readonly style: string;
}

/**
 * The page's scripts, styles and fonts, and its index.html.
 * @param cache the folder of what is kept from one build to the next.
 */
export async function pageBundle(cache: string): Promise<readonly BundledFile[]> {
  const built = await bundle({
    root: PROJECT,
    configFile: CONFIG,
    plugins: [leanFonts(cache)],
    // The caller writes the files, so that system errors are worded the same everywhere.
    build: { write: false },
    logLevel: 'warn',
  });
  return [built]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((output) => ({
      path: output.fileName,
      content: output.type === 'chunk' ? compileAhead(output) : output.source,
    }));
}

/** The text of the style sheet that names the page's fonts. */
export const fontStyle = (): Promise<string> =>
  readFile(join(PROJECT, 'src/app/fonts.css'), 'utf8');

/**
 * Bundles one of our entry files into a single classic script.
 * @param entry path relative to src/.
 */
export async function classicScript(entry: string): Promise<Classic> {
  const built = await bundle({
    root: PROJECT,
    configFile: CONFIG,
    publicDir: false,
    plugins: [partsAtOnce, ownFiles],
    logLevel: 'warn',
    build: {
      write: false,
      cssCodeSplit: false,
      // The script cannot fetch anything, so it also contains the parts that the page loads late.
      rolldownOptions: { output: { codeSplitting: false } },
      lib: {
        entry: join(PROJECT, 'src', entry),
        formats: ['iife'],
        name: 'sourceline',
        fileName: () => 'script.js',
        cssFileName: 'style',
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? each.code : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? String(each.source) : [],
  );
  const [script, second] = scripts;
  if (script === undefined || second !== undefined)
    throw new Error(`${entry} became ${scripts.length} scripts instead of one`);
  return { script: script.trim(), style: styles.join('').trim() };
}

const pathIn = (file: string): string => join(PROJECT, 'src', file);

const OWN_FILES: ReadonlyMap<string, string> = new Map([
  [pathIn('words/load.ts'), pathIn('embed/words.ts')],
  [pathIn('words/every-dialogs.ts'), pathIn('embed/dialog-words.ts')],
  [pathIn('words/every-evidence.ts'), pathIn('embed/evidence-words.ts')],
  [pathIn('words/every-archive.ts'), pathIn('embed/archive-words.ts')],
  [pathIn('export/pictures/data-hash.ts'), pathIn('embed/data-hash.ts')],
]);

/** A frame has the words of one language, and fetches nothing, whichever file asks for it. */
const ownFiles: Plugin = {
  name: 'sourceline-own-files',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer !== undefined && source.startsWith('.')
      ? OWN_FILES.get(resolve(dirname(importer), source))
      : undefined,
};
