/**
 * The project's own files: everything that .gitignore does not match. It reads the folder itself,
 * so that a downloaded archive is checked like a clone. Node only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const ignored: readonly RegExp[] = ['.git/', ...textOf('.gitignore').split('\n')]
  .filter((pattern) => pattern !== '' && !pattern.startsWith('#'))
  .map((pattern) => {
    const name = pattern.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*');
    return new RegExp(`^${name}$`);
  });

/** Names in a folder of the project ('' is its root), folders with a slash at the end. */
export const entries = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !ignored.some((pattern) => pattern.test(entry.name)))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

/** Paths of all files in a folder and below it, from the project's root, with forward slashes. */
export const sources = (folder = ''): string[] =>
  entries(folder).flatMap((name) =>
    name.endsWith('/') ? sources(folder + name) : [folder + name],
  );
