/** What the pages of every site consist of, as it lies ready in the published package. Node only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../../compile/files/folder.ts';
import type { BundledFile, Classic } from '../../cli/build/bundles.ts';
import { FONT_STYLE, scriptName, styleName } from '../names.ts';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));
const PARTS = fileURLToPath(new URL('../parts/', import.meta.url));

const part = (name: string): Promise<string> => readFile(join(PARTS, name), 'utf8');

export const pageBundle = async (): Promise<readonly BundledFile[]> =>
  Promise.all(
    filesIn(PAGE).map(async (path) => ({ path, content: await readFile(join(PAGE, path)) })),
  );

export const fontStyle = (): Promise<string> => part(FONT_STYLE);

export const classicScript = async (entry: string): Promise<Classic> => ({
  script: await part(scriptName(entry)),
  style: await part(styleName(entry)),
});
