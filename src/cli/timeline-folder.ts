/** Checks the name and place of a new timeline's folder, and creates the folder. Node only. */
import { existsSync, lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftOf } from '../compile/files/draft.ts';
import { makeFolder } from '../compile/files/write.ts';
import { nameFileInErrors } from '../seeds/report/file-error.ts';
import { shown } from '../seeds/report/shown.ts';
import { isId, isReserved, slugOf } from '../seeds/seed/id.ts';
import { longestOf } from '../seeds/seed/limits.ts';
import { seedNames } from '../compile/files/seed-folder.ts';
import { CommandError } from './command.ts';
import { siteAbove, siteIn, type Site } from './site.ts';

/** @throws CommandError if a timeline cannot have this name. */
export function checkName(name: string): void {
  const refuse = (why: string): never => {
    throw new CommandError(`No timeline can be called "${shown(name)}": ${why}`, 2);
  };
  if (!isId(name)) {
    const near = slugOf(name);
    refuse(
      `the name becomes part of links, so it has lower-case letters, digits and single hyphens.${isId(near) ? ` Did you mean ${near}?` : ''}`,
    );
  }
  if (name.length > longestOf('id')) refuse(`a name has at most ${longestOf('id')} letters.`);
  if (isReserved(name)) refuse('every site has a page or folder of that name.');
}

/** @throws CommandError if anything is at one of these paths. */
export function checkFree(paths: readonly string[]): void {
  for (const path of paths)
    if (lstatSync(path, { throwIfNoEntry: false }))
      throw new CommandError(`${path} already exists. Choose another name.`, 2);
}

/** @throws CommandError if the folder is inside a site without being one itself. */
export function checkSite(site: Site): void {
  const above = existsSync(site.seeds) ? null : siteAbove(site);
  if (above !== null && seedNames(siteIn(above).seeds).length > 0)
    throw new CommandError(
      `The folder ${shown(above)} is a site, and you are in it: go there to add a timeline, or to a folder beside it to begin another site.`,
      2,
    );
}

/** Creates the folder in one step, so that a timeline is either complete or not there. */
export function layFolder(folder: string, files: Readonly<Record<string, string>>): void {
  makeFolder(dirname(folder));
  const draft = draftOf(folder);
  try {
    mkdirSync(draft.path);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(draft.path, path), text);
    nameFileInErrors(folder, () => renameSync(draft.path, folder));
  } finally {
    draft.discard();
  }
}
