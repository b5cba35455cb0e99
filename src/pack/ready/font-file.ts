/** Where the files of our fonts are in the published package. Node only. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param file as a module path; the package has it by the last part of its name. */
export const fontFile = (file: string): string =>
  fileURLToPath(new URL(`../fonts/${basename(file)}`, import.meta.url));
