/** README.md: its codes for articles are those of the page, and its quick commands are run. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readSettings,
  SETTINGS_FILE,
  USUAL_SETTINGS,
  type Settings,
} from '../../../src/compile/settings/settings.ts';
import { LOADER_VERSION } from '../../../src/embed/version.ts';
import { iframeCode, loaderCode, type Shared } from '../../../src/export/site/share-codes.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { parisSummit } from '../../export/paris-summit.ts';
import { ROOT, run } from '../command.ts';
import { bytesOf, textOf } from '../sources.ts';
import { wordsOf } from './commands.ts';
import { blocksOf, codesOf } from './markdown.ts';

const README = textOf('README.md');

const site = 'https://example.org/';
const loader = `embed-${LOADER_VERSION}.js`;

const shared = (fragment: string): Shared => ({
  title: parisSummit().title,
  link: `${site}#${fragment}`,
  fragment,
  embed: {
    iframe: `${site}embed/paris-summit.html`,
    loader: `${site}${loader}`,
    integrity: `sha384-${createHash('sha384')
      .update(bytesOf(`public/${loader}`))
      .digest('base64')}`,
    picture: `${site}embed/paris-summit.png`,
  },
});

test('the codes for articles are those that the page gives', () => {
  const codes = blocksOf(README, 'html').map(({ text }) => text.trimEnd());
  expect(codes).toEqual([loaderCode(shared('event=summit')), iframeCode(shared(''))]);
  const numbered = codesOf(README).filter((code) => /^embed-\d/.test(code));
  expect(new Set(numbered)).toEqual(new Set([loader]));
});

test('the settings are read, and none is left out', () => {
  const root = temporaryFolder();
  const [block] = blocksOf(README, 'yaml');
  mkdirSync(join(root, 'fonts'));
  mkdirSync(join(root, 'brand'));
  writeFileSync(join(root, 'brand/logo.svg'), '<svg viewBox="0 0 90 30"><rect /></svg>');
  for (const [name] of block!.text.matchAll(/fonts\/[\w-]+\.woff2/g))
    writeFileSync(join(root, name), '');
  writeFileSync(join(root, SETTINGS_FILE), block!.text);
  const { settings, findings } = readSettings(root);
  expect(findings.diagnostics).toEqual([]);
  for (const [name, usual] of Object.entries(USUAL_SETTINGS))
    expect(settings[name as keyof Settings], name).not.toEqual(usual);
});

/** Commands that take seconds, and need nothing but the seeds and the compiled timelines. */
const QUICK = /^npx sourceline (compile|snapshot|export)\b/;

const quick = blocksOf(README, 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => QUICK.test(line));

test.each(quick)('%s', async (line) => {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  mkdirSync(join(folder, 'public'));
  cpSync(join(ROOT, 'public/timelines'), join(folder, 'public/timelines'), { recursive: true });
  const [, , ...args] = wordsOf(line);
  const program = join(ROOT, 'src/cli/sourceline.js');
  const { code, output } = await run(process.execPath, [program, ...args], { cwd: folder });
  expect(output).not.toMatch(/\berror\b/);
  expect(code).toBe(0);
  const made = args.includes('-o') ? args.at(-1)! : 'public/timelines/paris-summit.json';
  expect(output).toContain(made);
  expect(existsSync(join(folder, made))).toBe(true);
});

test('the commands for a picture, for data and for compiling are among them', () => {
  expect(quick.map((line) => QUICK.exec(line)![1]).sort()).toEqual([
    'compile',
    'export',
    'snapshot',
  ]);
});
