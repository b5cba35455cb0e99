/** Bundles one of our entry files into a single classic script. */
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { CONFIG, PROJECT } from '../project.ts';

export interface Classic {
  readonly script: string;
  /** The styles of all its components; may be empty. */
  readonly style: string;
}

/** @param entry path relative to src/. */
export async function classicScript(entry: string): Promise<Classic> {
  const built = await bundle({
    root: PROJECT,
    configFile: CONFIG,
    publicDir: false,
    resolve: {
      alias: [{ find: /^.*\/words\/load\.ts$/, replacement: join(PROJECT, 'src/embed/words.ts') }],
    },
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
