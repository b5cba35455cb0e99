/** `sourceline new`. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../compile/files/draft.ts';
import { makeFolder, writeWhole } from '../../compile/files/write.ts';
import { naming } from '../../compile/report/file-error.ts';
import { shown } from '../../compile/report/shown.ts';
import { isId, isReserved, slugOf } from '../../compile/seed/id.ts';
import { longestOf } from '../../compile/seed/limits.ts';
import { seedNames } from '../../compile/seed/seed-folder.ts';
import { CommandError, type Command, type Terminal } from '../command.ts';
import { PROJECT } from '../project.ts';
import { siteAbove, siteIn, type Site } from '../site.ts';
import { templateFiles } from '../template.ts';

const help = `Usage: sourceline new <name>

Begins a timeline in seeds/<name>/, with files that explain themselves and compile at once, and a
document for it in documents/. In a folder that has no seeds/ yet, it also lays the rest of a site:
sourceline.yaml for its settings, a README for colleagues, .gitignore, package.json, and a workflow
that publishes the site with GitHub Pages. Nothing that is there already is changed.

The name becomes part of links: lower-case letters, digits and single hyphens.

Options:
  -h, --help  show this

Example:
  npx sourceline new bridge`;

export const command: Command = {
  help,
  options: {},
  operands: { least: 1, most: 1 },
  run: ({ operands: [name = ''], site, terminal }) => {
    checkName(name);
    checkPlace(name, site);
    if (!existsSync(site.seeds)) laySite(name, site, terminal);
    layTimeline(name, site, terminal);
    terminal.out('Now run: npx sourceline dev');
    return 0;
  },
};

/** @throws CommandError if no timeline can have this name. */
function checkName(name: string): void {
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
  if (isReserved(name)) refuse('a page or folder that every site has is called so.');
}

/** @throws CommandError if the timeline is there, or if the folder is not meant for a site. */
function checkPlace(name: string, site: Site): void {
  for (const path of [join(site.seeds, name), join(site.documents, reportOf(name))])
    if (lstatSync(path, { throwIfNoEntry: false }))
      throw new CommandError(`${path} is there already. Choose another name.`, 2);
  const above = existsSync(site.seeds) ? null : siteAbove(site);
  if (above !== null && seedNames(siteIn(above).seeds).length > 0)
    throw new CommandError(
      `The folder ${shown(above)} is a site, and you are in it: go there for one more timeline, or to a folder beside it for another site.`,
      2,
    );
}

const reportOf = (name: string): string => `${name}-report.txt`;

/** Writes each file that is missing. */
function laySite(name: string, site: Site, terminal: Terminal): void {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const { path, text } of templateFiles('site', { name, version })) {
    const target = join(site.root, path);
    const isThere = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
    if (!isThere) writeWhole(target, text);
    terminal.out(`${target}: ${isThere ? 'is there already, and stays as it is' : 'written'}`);
  }
}

/** Puts the folder in its place when it is complete, so that a timeline is whole or not there. */
function layTimeline(name: string, site: Site, terminal: Terminal): void {
  const title = name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  const report = readTemplate('documents', {})['report.txt']!;
  const sha256 = createHash('sha256').update(report).digest('hex');
  const folder = join(site.seeds, name);
  writeWhole(join(site.documents, reportOf(name)), report);
  terminal.out(`${join(site.documents, reportOf(name))}: a document to begin with`);
  makeFolder(site.seeds);
  const draft = draftOf(folder);
  try {
    mkdirSync(draft.path);
    for (const [path, text] of Object.entries(readTemplate('timeline', { name, title, sha256 })))
      writeFileSync(join(draft.path, path), text);
    naming(folder, () => renameSync(draft.path, folder));
  } finally {
    draft.discard();
  }
  terminal.out(`${folder}: a timeline to begin with`);
}

const readTemplate = (name: string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(templateFiles(name, values).map(({ path, text }) => [path, text]));
