/** Lists what a folder holds. Node only. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Sorted paths of all files in `folder` and below, with slashes. Links are not followed. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
