/** Builds the page into a folder. Imports `export`, `project` and vite. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { dataOf, prerender, WHOLE_PAGE } from '../export/prerender.ts';
import { CONFIG, PROJECT } from './project.ts';

/** @param folder an absolute path; it is emptied first. */
export async function build(folder: string): Promise<void> {
  // What starts our commands has set it to development, and the bundle would follow it.
  process.env.NODE_ENV = 'production';
  await bundle({
    root: PROJECT,
    configFile: CONFIG,
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'warn',
  });
  await writeStillPages(folder);
  await buildLoader(folder);
}

/** What a reader without scripts sees. */
async function writeStillPages(folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  const html = await readFile(index, 'utf8');
  const pages = prerender(html, await readFile(join(folder, dataOf(html)), 'utf8'));
  await writeFile(index, pages.index);
  await writeFile(join(folder, WHOLE_PAGE), pages.whole);
}

/** `embed.js` for other people's pages: one classic script under a name that stays. */
async function buildLoader(folder: string): Promise<void> {
  await bundle({
    root: PROJECT,
    configFile: false,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(PROJECT, 'src/embed/embed.ts'),
        formats: ['iife'],
        name: 'sourceline',
        fileName: () => 'embed.js',
      },
    },
    logLevel: 'warn',
  });
}
