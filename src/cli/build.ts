/** Builds the page into a folder. Imports `project` and vite. */
import { build as bundle } from 'vite';
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
}
