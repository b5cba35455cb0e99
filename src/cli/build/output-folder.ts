/** Decides which folders a build may replace: see `checkOutput`. Node only. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { realOf } from '../../compile/files/write.ts';
import { RECORD, recordedIn, strangersIn } from './build-record.ts';
import { CommandError } from '../command.ts';
import { shown } from '../../seeds/report/shown.ts';

/** Folders of a site, or of our own code, that a build must not replace. */
const OWN = ['.ci', '.git', 'node_modules', 'public', 'seeds', 'src', 'tests'];

const ELSEWHERE = 'Choose a folder of its own, for example --out dist.';

/** How many of the files that stand in the way are named. */
const MOST_NAMED = 3;

/** Folders whose content must not be lost. */
interface Surroundings {
  readonly project: string;
  /** The folder in which the command was called. */
  readonly here: string;
}

/**
 * A build may replace a folder that does not exist, is empty, or contains only what a build wrote.
 * It never replaces a folder that is, contains or lies in another part of the project, or a
 * repository.
 * @param site the folder of the site
 * @param here the folder in which the command was called
 * @param command its name
 * @returns the folder's real path, with links followed.
 * @throws CommandError with exit code 2, the reason and a way out.
 */
export function checkOutput(
  given: string,
  site: string,
  here = process.cwd(),
  command = 'build',
): string {
  const folder = realOf(resolve(given));
  const reason =
    placeReason(folder, { project: resolve(site), here }) ?? contentReason(folder, command);
  if (reason === null) return folder;
  throw new CommandError(`${command} will not replace ${shown(given)}: ${reason}`, 2);
}

function placeReason(folder: string, { project, here }: Surroundings): string | null {
  const around = [folder, ...foldersAbove(folder)];
  const git = around.find(isGitFolder);
  if (git !== undefined) return `it is part of a git repository’s own files (${git}). ${ELSEWHERE}`;
  const kept = keptIn(project, here);
  for (const each of kept) {
    if (isSame(folder, each)) return `it is ${each}. ${ELSEWHERE}`;
    if (isWithin(folder, each)) return `it lies in ${each}. ${ELSEWHERE}`;
  }
  if (isWithin(project, folder)) return `it holds the project itself. ${ELSEWHERE}`;
  const held = kept.find((each) => existsSync(each) && isWithin(each, folder));
  if (held !== undefined) return `it holds ${held}. ${ELSEWHERE}`;
  if (isWithin(here, folder)) return `you are in it. Go to another folder first.`;
  const outer = foldersAbove(folder).find((each) => existsSync(join(each, RECORD)));
  if (outer !== undefined)
    return `it lies in ${outer}, which a build replaces as a whole. Choose a folder beside it.`;
  return null;
}

function contentReason(folder: string, command: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return 'it is a file. Choose a folder.';
  if (existsSync(join(folder, '.git')))
    return `it is a git repository’s folder. Build into another one, and copy what is in it.`;
  if (found.dev !== statSync(dirname(folder)).dev)
    return `a disk is mounted there. Choose a folder in it, for example --out ${join(folder, 'dist')}.`;
  if (readdirSync(folder).length === 0) return null;
  const recorded = recordedIn(folder);
  if (recorded === null)
    return `it holds files, and no ${RECORD} that says a build made them. Choose another folder with --out; if an earlier build made this one, delete it first.`;
  // Every site has a first page, and no archive has one.
  const maker = recorded.entries.has('index.html') ? 'build' : 'archive';
  if (maker !== command) return `it was made by ${maker}. Choose another folder with --out.`;
  const strangers = strangersIn(folder, recorded);
  if (strangers.length === 0) return null;
  const named = strangers.slice(0, MOST_NAMED).map(shown).join(', ');
  const more = strangers.length - MOST_NAMED;
  return `it holds what no build made: ${named}${more > 0 ? ` and ${more} more` : ''}. Move it away, or into public/, from where each build takes it.`;
}

/** Folders of the project, and those where `compile` reads and writes in the current folder. */
const keptIn = (project: string, here: string): string[] => [
  ...OWN.map((name) => join(project, name)),
  join(here, 'seeds'),
  ...(existsSync(join(here, 'public', 'timelines')) ? [join(here, 'public')] : []),
];

const foldersAbove = (path: string): string[] => {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
};

/** True for `.git`, a bare repository, and a repository folder with another name. */
const isGitFolder = (folder: string): boolean =>
  basename(folder) === '.git' ||
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));

/** Identifies a folder on disk, because several paths may lead to it; null if it does not exist. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

const isSame = (one: string, other: string): boolean => {
  // This also works for a folder that does not exist yet.
  if (one === other) return true;
  const identity = identityOf(one);
  return identity !== null && identity === identityOf(other);
};

/** Whether `inner` is `outer` or lies in it. */
const isWithin = (inner: string, outer: string): boolean =>
  [inner, ...foldersAbove(inner)].some((folder) => isSame(folder, outer));
