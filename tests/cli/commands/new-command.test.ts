import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { run } from '../../../src/cli/main.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { readSettings, USUAL_SETTINGS } from '../../../src/compile/settings/settings.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { objectionTo } from '../../project/documents/commands.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await run(args, terminal, siteIn(root));
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const SITE = [
  ...['.github/workflows/publish.yaml', '.gitignore', 'README.md', 'package.json'],
  'sourceline.yaml',
];
const timeline = (name: string): string[] =>
  ['documents', 'events', 'timeline'].map((file) => `seeds/${name}/${file}.yaml`);

test('lays a site in an empty folder, which verifies and compiles at once', async () => {
  expect(await call('new', 'old-bridge')).toMatchObject({ code: 0, err: '' });
  const files = [...SITE, 'documents/old-bridge-report.txt', ...timeline('old-bridge')];
  expect(filesIn(root)).toEqual(files.sort());
  expect(await call('compile')).toMatchObject({ code: 0, err: '' });
  expect((await call('verify', join(root, 'documents'))).err).toBe('');
  expect((await call('compile')).out).toContain('3 of 3 quotations verified');
  const compiled = JSON.parse(read('public/timelines/old-bridge.json')) as { title: string };
  expect(compiled.title).toBe('Old bridge');
});

test('lays settings that change nothing, until their comments are taken away', async () => {
  await call('new', 'bridge');
  expect(readSettings(root)).toMatchObject({
    settings: USUAL_SETTINGS,
    findings: { mistakes: 0 },
  });
  put('sourceline.yaml', read('sourceline.yaml').replaceAll(/^# (?=\s|-|[a-z]+:)/gm, ''));
  for (const [name] of read('sourceline.yaml').matchAll(/fonts\/[\w-]+\.woff2/g)) put(name, '');
  put('brand/logo.svg', '<svg viewBox="0 0 90 30"><rect /></svg>');
  const { settings, findings } = readSettings(root);
  expect(findings.diagnostics).toEqual([]);
  expect(settings).toEqual({
    publisher: { name: 'The Harbour Gazette', url: 'https://gazette.example/' },
    footer: [{ text: 'Imprint', url: 'https://gazette.example/imprint' }],
    colours: expect.objectContaining({ light: expect.objectContaining({ accent: '#9a3412' }) }),
    fonts: expect.objectContaining({ headings: expect.anything() }),
    logo: expect.objectContaining({ width: 90, height: 30 }),
    quotations: { words: 25, sentences: true },
    sources: 'optional',
    opens: 'bridge',
    languages: ['en', 'de'],
  });
});

test('begins one more timeline in a site, and touches nothing else', async () => {
  await call('new', 'bridge');
  put('README.md', 'ours');
  const before = SITE.map(read);
  const { code, out } = await call('new', 'harbour');
  expect(code).toBe(0);
  expect(out).not.toMatch(/README|package/);
  expect(SITE.map(read)).toEqual(before);
  expect(filesIn(join(root, 'seeds'))).toEqual(
    [...timeline('bridge'), ...timeline('harbour')].map((path) => path.slice('seeds/'.length)),
  );
  expect((await call('compile')).code).toBe(0);
});

test('leaves what is there as it is, and says so', async () => {
  put('README.md', 'ours');
  put('package.json', '{}');
  const { out } = await call('new', 'bridge');
  expect([read('README.md'), read('package.json')]).toEqual(['ours', '{}']);
  expect(out).toContain(`${join(root, 'README.md')}: already exists, and stays as it is`);
  put('seeds/bridge/timeline.yaml', 'ours');
  expect(await call('new', 'bridge')).toMatchObject({
    code: 2,
    err: `sourceline: ${join(root, 'seeds/bridge')} already exists. Choose another name.`,
  });
  expect(read('seeds/bridge/timeline.yaml')).toBe('ours');
  put('documents/harbour-report.txt', 'theirs');
  expect((await call('new', 'harbour')).err).toContain('already exists');
  expect(read('documents/harbour-report.txt')).toBe('theirs');
  expect(existsSync(join(root, 'seeds/harbour'))).toBe(false);
});

test.each([
  ['The Bridge', /lower-case letters, digits and single hyphens\. Did you mean the-bridge\?$/],
  ['Été', /Did you mean ete\?$/],
  ['../x', /Did you mean x\?$/],
  ['міст', /single hyphens\.$/],
  ['', /^sourceline: No timeline can be called "": /],
  ['embed', /every site has a page or folder of that name\.$/],
  ['a'.repeat(101), /a name has at most 100 letters\.$/],
  ['a\u001b[2J', /^sourceline: No timeline can be called "a\\u\{1b\}/],
])('%j is refused in one sentence, and nothing is written', async (name, sentence) => {
  const { code, out, err } = await call('new', name);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(readdirSync(root)).toEqual([]);
});

test('in a folder of a site, says where the site is', async () => {
  await call('new', 'bridge');
  const above = root;
  root = join(root, 'articles');
  mkdirSync(root);
  expect(await call('new', 'harbour')).toMatchObject({
    code: 2,
    err: expect.stringContaining(`The folder ${above} is a site`),
  });
  expect(readdirSync(root)).toEqual([]);
});

describe('what a new site says', () => {
  test('names commands that there are', async () => {
    await call('new', 'bridge');
    const { jobs } = parse(read('.github/workflows/publish.yaml')) as {
      jobs: { publish: { steps: { run?: string }[] } };
    };
    const lines = jobs.publish.steps.flatMap(({ run: line }) =>
      // The last step keeps the record in git.
      line === undefined || line.startsWith('git add seeds/*/published.yaml\n')
        ? []
        : line.replace(/"\$\{\{.*\}\}"/, 'something'),
    );
    expect(lines).toHaveLength(3);
    expect(await Promise.all(lines.map(objectionTo))).toEqual([null, null, null]);
  });
});
