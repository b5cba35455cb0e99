/** `sourceline new`. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../compile/files/write.ts';
import type { Command, Terminal } from '../command.ts';
import { PROJECT } from '../project.ts';
import type { Site } from '../site.ts';
import { templateFiles } from '../template.ts';
import { checkFree, checkName, checkSite, layFolder } from '../timeline-folder.ts';

const help = `Usage: sourceline new <name>

Begins a timeline in seeds/<name>/, with files that explain themselves and compile at once, and a
document for it in documents/. In a folder that has no seeds/ yet, it also lays the rest of a site:
sourceline.yaml for its settings, a README for colleagues, .gitignore, package.json, and a workflow
that publishes the site with GitHub Pages. Nothing that already exists is changed.

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

/** @throws CommandError if the timeline is there, or if the folder is not meant for a site. */
function checkPlace(name: string, site: Site): void {
  checkFree([join(site.seeds, name), join(site.documents, reportOf(name))]);
  checkSite(site);
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
    terminal.out(`${target}: ${isThere ? 'already exists, and stays as it is' : 'written'}`);
  }
}

function layTimeline(name: string, site: Site, terminal: Terminal): void {
  const title = name.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  const report = readTemplate('documents', {})['report.txt']!;
  const sha256 = createHash('sha256').update(report).digest('hex');
  const folder = join(site.seeds, name);
  writeWhole(join(site.documents, reportOf(name)), report);
  terminal.out(`${join(site.documents, reportOf(name))}: a document to begin with`);
  layFolder(folder, readTemplate('timeline', { name, title, sha256 }));
  terminal.out(`${folder}: a timeline to begin with`);
}

const readTemplate = (name: string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(templateFiles(name, values).map(({ path, text }) => [path, text]));
