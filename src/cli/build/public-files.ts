/** The files of public/, which a build copies unchanged. Node only. */
import { copyFileSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { makeFolder } from '../../compile/files/write.ts';
import { CommandError } from '../command.ts';
import { PROJECT } from '../project.ts';
import { shown } from '../../seeds/report/shown.ts';

/** Copied from the top folder. Other names with a leading dot are drafts or private files. */
const DOTTED = ['.well-known', '.nojekyll'];

/** The loader script in one of its versions, which never changes. */
const LOADER = /^embed-\d+\.js$/;

export interface PublicFile {
  /** Path relative to the folder, with slashes. */
  readonly path: string;
  /** Path of the file itself. */
  readonly source: string;
}

/**
 * Lists the files, sorted by path. Links may lead to other files of the folder.
 * @throws CommandError that names the file, if one cannot be published.
 */
export function publicFiles(root: string): PublicFile[] {
  if (!statSync(root, { throwIfNoEntry: false })) return [];
  const real = realpathSync.native(root);
  return filesBelow(root, '', [real]);
}

/**
 * Files of our own that every site has: the scripts that articles load, in all their versions, and
 * a sign for the browser's tab. A file of the site with the same name takes the place of the sign.
 */
export function commonFiles(own: readonly PublicFile[]): PublicFile[] {
  const root = join(PROJECT, 'public');
  return readdirSync(root)
    .filter((name) => name === 'favicon.svg' || LOADER.test(name))
    .filter((name) => !own.some(({ path }) => path === name))
    .map((name) => ({ path: name, source: join(root, name) }));
}

/** @param open the real paths of the root and of all folders on the way to this one. */
function filesBelow(folder: string, prefix: string, open: readonly string[]): PublicFile[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') || (prefix === '' && DOTTED.includes(name)))
    .sort()
    .flatMap((name): PublicFile[] => {
      const source = join(folder, name);
      const path = `${prefix}${name}`;
      const refuse = (why: string): never => {
        throw new CommandError(`${shown(source)} cannot be published: ${why}`);
      };
      const found = statSync(source, { throwIfNoEntry: false });
      if (!found) return refuse('the link leads nowhere. Remove it, or put the file itself there.');
      const real = realpathSync.native(source);
      if (lstatSync(source).isSymbolicLink() && !real.startsWith(`${open[0]}${sep}`))
        return refuse(
          `the link leads out of the folder (to ${shown(real)}). Put the file itself there.`,
        );
      if (found.isFile()) return [{ path, source }];
      if (!found.isDirectory()) return refuse('it is neither a file nor a folder. Remove it.');
      if (open.includes(real)) return refuse('its links lead in a circle. Remove the link.');
      return filesBelow(source, `${path}/`, [...open, real]);
    });
}

export function copyFiles(files: readonly PublicFile[], folder: string): void {
  for (const { path, source } of files) {
    const target = join(folder, path);
    makeFolder(dirname(target));
    nameFileInErrors(target, () => copyFileSync(source, target));
  }
}
