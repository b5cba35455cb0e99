/** Finds the file in its folder that a server sends for a path, as it is now. Node only. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { HOST_FILES } from '../hosts/host-names.ts';

export interface ServedFile {
  /** The real path, with all links resolved. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** @param path decoded, with a leading slash. @returns null if there is no such file. */
export async function servedFile(root: string, path: string): Promise<ServedFile | null> {
  const names = path.slice(1).split('/');
  if (names.at(-1) === '') names.splice(-1, 1, 'index.html');
  if (names.some((name) => !mayBeServed(name)) || HOST_FILES.includes(names.join('/'))) return null;
  const file = join(root, ...names);
  return (await fileWithin(root, file)) ?? (await fileWithin(root, `${file}.html`));
}

/** The compressed copy of a file, if there is one that is not older than the file. */
export async function twinOf(
  root: string,
  { path, changed }: ServedFile,
  ending: string,
): Promise<ServedFile | null> {
  const twin = await fileWithin(root, `${path}${ending}`);
  return twin !== null && twin.changed >= changed ? twin : null;
}

/** Hidden files are not for readers, and a name must not lead to another folder. */
const mayBeServed = (name: string): boolean =>
  name !== '' && !/[/\\]/.test(name) && (!name.startsWith('.') || name === '.well-known');

async function fileWithin(root: string, file: string): Promise<ServedFile | null> {
  try {
    const [folder, path] = await Promise.all([realpath(root), realpath(file)]);
    // There is no file if a folder has the name, or if a link leads out of the root.
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, bytes: found.size, changed: found.mtimeMs } : null;
  } catch (error) {
    if (MISSING.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Errors that mean that there is no such file. Any other error is a fault. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
