/** Finds the file that a server sends for a path: inside its folder, as it is now. Node only. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { HOST_FILES } from '../hosts/host-names.ts';

export interface ServedFile {
  /** With all links resolved. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** @param path decoded, with a slash at its start. @returns null where there is no such file. */
export async function servedFile(root: string, path: string): Promise<ServedFile | null> {
  const names = path.slice(1).split('/');
  if (names.at(-1) === '') names.splice(-1, 1, 'index.html');
  if (names.some((name) => !mayBeServed(name)) || HOST_FILES.includes(names.join('/'))) return null;
  const file = join(root, ...names);
  return (await fileWithin(root, file)) ?? (await fileWithin(root, `${file}.html`));
}

/** A compressed twin, where there is one that is not older than its file. */
export async function twinOf(
  root: string,
  { path, changed }: ServedFile,
  ending: string,
): Promise<ServedFile | null> {
  const twin = await fileWithin(root, `${path}${ending}`);
  return twin !== null && twin.changed >= changed ? twin : null;
}

/** Hidden files are not for readers, and no name leads to another folder. */
const mayBeServed = (name: string): boolean =>
  name !== '' && !/[/\\]/.test(name) && (!name.startsWith('.') || name === '.well-known');

async function fileWithin(root: string, file: string): Promise<ServedFile | null> {
  try {
    const [folder, path] = await Promise.all([realpath(root), realpath(file)]);
    // Where a folder or a link has the name, or the file lies elsewhere, there is none.
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, bytes: found.size, changed: found.mtimeMs } : null;
  } catch (error) {
    if (MISSING.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** No file has such a name; what else goes wrong is a fault. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
