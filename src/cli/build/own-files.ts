/** Handles files in public/ that have the same name as a file that a build makes. Node only. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { shown } from '../../seeds/report/shown.ts';
import { CommandError } from '../command.ts';
import { HOST_FILES } from '../hosts/host-names.ts';
import type { PublicFile } from './public-files.ts';

/** If public/ has one of these, it replaces the file that a build makes. */
const OWN = ['404.html', 'robots.txt', '.well-known/security.txt'];

const FOR_HOSTS = [...HOST_FILES, '.htaccess'];

/** Called before the build. @param root public/ @throws CommandError if it holds headers. */
export function refuseHostFiles(root: string): void {
  const path = FOR_HOSTS.find((name) => existsSync(join(root, name)));
  if (path !== undefined) throw refusal(path, join(root, path));
}

/**
 * Restores files of public/ that the build has overwritten and that a site may have. It says so.
 * @throws CommandError for all others, because no page works without its own policy and data.
 */
export function keepOwnFiles(
  files: readonly PublicFile[],
  folder: string,
  warn: (line: string) => void,
): void {
  for (const { path, source } of files) {
    const target = join(folder, path);
    const made = readFileSync(target);
    if (made.equals(nameFileInErrors(source, () => readFileSync(source)))) continue;
    if (!OWN.includes(path)) throw refusal(path, source);
    nameFileInErrors(target, () => copyFileSync(source, target));
    warn(`${shown(source)} takes the place of the ${path} that a build makes.`);
    if (path === 'robots.txt') warnOfSitemap(source, made.toString(), warn);
  }
}

function refusal(path: string, source: string): CommandError {
  const advice = FOR_HOSTS.includes(path)
    ? 'The built one holds the headers that the pages need: rename yours, and add its rules to the built one after each build.'
    : 'Rename it.';
  return new CommandError(`${shown(source)} has the name of a file that a build makes. ${advice}`);
}

/** @param made the text of the file that the build makes. */
function warnOfSitemap(source: string, made: string, warn: (line: string) => void): void {
  const line = /^Sitemap: .*/m.exec(made)?.[0];
  const own = readFileSync(source, 'utf8');
  if (line !== undefined && !/^sitemap:/im.test(own))
    warn(`It names no sitemap. To have crawlers find it, add: ${line}`);
}
