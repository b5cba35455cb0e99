/** The documents of the project: their links lead somewhere, and their commands can be run. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { DATA_FORMATS } from '../../../src/export/formats/data-formats.ts';
import { ROOT } from '../command.ts';
import { FOLDERS } from '../import-table.ts';
import { sources, textOf } from '../sources.ts';
import { objectionTo } from './commands.ts';
import {
  anchorOf,
  blocksOf,
  codesIn,
  codesOf,
  headingsOf,
  linksOf,
  proseOf,
  tableOf,
} from './markdown.ts';

const DOCUMENTS = sources().filter((path) => path.endsWith('.md'));
const README = textOf('README.md');

/** Why a link of a document leads nowhere; null if it leads to a file, a heading or the web. */
function brokenLink(path: string, target: string): string | null {
  if (/^https?:/.test(target)) return null;
  const [file = '', anchor] = target.split('#');
  const linked = file === '' ? path : join(dirname(path), file);
  if (!existsSync(join(ROOT, linked))) return `${path}: there is no ${linked}`;
  if (anchor === undefined) return null;
  const anchors = headingsOf(textOf(linked)).map(({ text }) => anchorOf(text));
  return anchors.includes(anchor) ? null : `${path}: ${linked} has no heading #${anchor}`;
}

test('every link leads to a file, and every anchor to a heading', () => {
  expect(DOCUMENTS).toContain('seeds/README.md');
  const all = DOCUMENTS.flatMap((path) =>
    linksOf(textOf(path)).map((link) => [path, link] as const),
  );
  expect(all.length).toBeGreaterThan(10);
  expect(all.flatMap(([path, link]) => brokenLink(path, link) ?? [])).toEqual([]);
  expect(brokenLink('seeds/README.md', '../READYOU.md')).toBe(
    'seeds/README.md: there is no READYOU.md',
  );
  expect(brokenLink('README.md', 'seeds/README.md#dates')).toBeNull();
  expect(brokenLink('README.md', 'seeds/README.md#dattes')).toContain('no heading #dattes');
});

describe.each(DOCUMENTS)('%s', (path) => {
  const document = textOf(path);
  const commands = [
    ...blocksOf(document, 'sh').flatMap(({ text }) => text.split('\n')),
    ...codesOf(document).filter((code) => /^(npm|npx) /.test(code)),
  ].filter((line) => line.trim() !== '');

  test('names commands and options that exist', async () => {
    const objections = await Promise.all(commands.map(objectionTo));
    expect(objections.filter((objection) => objection !== null)).toEqual([]);
  });

  test('names options that some command has', async () => {
    const commands = await Promise.all(Object.values(COMMANDS).map(({ load }) => load()));
    const known = commands.flatMap(({ command }) => Object.keys(command.options)).concat('help');
    const named = codesOf(document).flatMap((code) => /^--([a-z]+)/.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('names files that exist', () => {
    const named = codesOf(document).filter((code) =>
      /^(src|tests|seeds|public)\/[\w./-]*$/.test(code),
    );
    // The guide speaks of the site that it makes.
    const roots = path.startsWith('docs/') ? [ROOT, join(ROOT, 'docs/bridge')] : [ROOT];
    const isThere = (name: string): boolean => roots.some((root) => existsSync(join(root, name)));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('names files of code that exist, from the root or from its own folder', () => {
    const named =
      proseOf(document).match(/(?<![\w./-])[\w-]+\/[\w./-]+\.(?:svelte|ts|js|css)\b/g) ?? [];
    const folders = [ROOT, join(ROOT, dirname(path))];
    const isThere = (name: string): boolean => folders.some((from) => existsSync(join(from, name)));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('names variables that are read', () => {
    const code = sources('src/')
      .concat(sources('tests/'))
      .filter((file) => /\.(ts|js)$/.test(file))
      .map(textOf)
      .join('\n');
    const variables = document.match(/SOURCELINE_[A-Z]+/g) ?? [];
    expect(variables.filter((name) => !code.includes(name))).toEqual([]);
  });
});

test.each([
  ['npm run bake', 'There is no script "bake".'],
  ['npx sourceline compile --chekc', 'compile has no option --chekc.'],
  ['npx sourceline bake', 'There is no command "bake".'],
  ['npm run build -- --sight https://example.org/', 'build has no option --sight.'],
  ['npm test -- --project units', 'There is no project "units".'],
  ['npm test -- time/edtv', 'No test has "time/edtv" in its path.'],
  ['npm update', 'npm update is unknown here.'],
  ['rm -r dist', 'rm is unknown here.'],
])('%j is found to be wrong', async (command, reason) => {
  expect(await objectionTo(command)).toContain(reason);
});

test.each(['Read the example', 'Make a timeline', 'Work on the code'])(
  'the README gives the first command within ten lines of "%s"',
  (title) => {
    const heading = headingsOf(README).find(({ text }) => text === title)!;
    const first = blocksOf(README, 'sh').find(({ line }) => line > heading.line)!;
    expect(first.line - heading.line).toBeLessThanOrEqual(10);
  },
);

test('the README lists the formats that there are', () => {
  const listed = tableOf(README, '`--format`').flatMap(([name = '']) => codesIn(name));
  expect(listed).toEqual([...Object.keys(DATA_FORMATS), 'json']);
});

test('the README lists the parts that the chart draws', () => {
  const chart = sources('src/chart/')
    .filter((path) => /\.(svelte|ts)$/.test(path))
    .map(textOf)
    .join('\n');
  // Written by a component, or in the path that it draws.
  const drawn = chart.matchAll(/part[=:] ?(?:"(\w+)"|'(\w+)'|\{[^}]*'(\w+)'[^}]*'(\w+)'\})/g);
  const parts = new Set([...drawn].flatMap(([, ...names]) => names.filter(Boolean)));
  const listed = tableOf(README, '`data-part`').flatMap(([name = '']) => codesIn(name));
  expect(parts.size).toBeGreaterThan(10);
  expect(listed.filter((name) => !parts.has(name))).toEqual([]);
  // Details of other parts, which nobody styles on their own.
  const details = ['arrow', 'gaps', 'selection'];
  expect([...parts].filter((name) => !listed.includes(name)).sort()).toEqual(details);
});

test('the README and CONTRIBUTING.md list every folder of src/', () => {
  const folders = Object.keys(FOLDERS).filter((name) => !name.endsWith('.ts'));
  const listed = tableOf(README, 'folder').flatMap(([name = '']) => codesIn(name));
  expect(listed.filter((name) => name.startsWith('src/'))).toEqual(
    expect.arrayContaining(folders.map((name) => `src/${name}/`)),
  );
  const tree = treeOf(blocksOf(textOf('CONTRIBUTING.md'), 'text')[0]!.text);
  const present = new Set(sources('src/').map(dirname));
  expect(tree.length).toBeGreaterThan(30);
  expect(tree.filter((path) => path.startsWith('src/') && !present.has(path))).toEqual([]);
  expect([...present].filter((path) => path !== 'src' && !tree.includes(path))).toEqual([]);
});

/** The paths of the folders in a tree that is drawn by indentation. */
function treeOf(text: string): string[] {
  const above: string[] = [];
  return [...text.matchAll(/^( *)([\w-]+)\//gm)].map(([, indent = '', name = '']) => {
    above.splice(indent.length / 2, Infinity, name);
    return above.join('/');
  });
}
