/** The settings of a site, as the commands follow them. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { previewOf } from '../../src/cli/server/preview.ts';
import { siteIn } from '../../src/cli/site.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../compile/seeds.ts';

let root: string;
const said: string[] = [];
const terminal = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
const call = async (...args: string[]): Promise<number> => {
  said.length = 0;
  return run(args, terminal, siteIn(root));
};
const settings = (text: string): void => writeFileSync(join(root, 'sourceline.yaml'), text);
const quote = (from: string, to: string): void => {
  const path = join(root, 'seeds', 'test', 'events.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const json = (): string => readFileSync(join(root, 'public', 'timelines', 'test.json'), 'utf8');

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, 'seeds'));
  cpSync(join(seedsOf(), 'test'), join(root, 'seeds', 'test'), { recursive: true });
});

test('compile writes the same, byte for byte, without settings and with the usual ones', async () => {
  expect(await call('compile')).toBe(0);
  const before = json();
  settings('quotations:\n  words: 12\n  sentences: false\n');
  expect(await call('compile')).toBe(0);
  expect(json()).toBe(before);
});

test('compile takes a quote of as many words as the settings allow', async () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  quote('quote: due on Jan. 9', `quote: ${long}`);
  expect(await call('compile')).toBe(1);
  expect(said.join()).toContain('The quote has 13 words; at most 12 are quoted.');
  settings('quotations:\n  words: 13\n');
  expect(await call('compile')).toBe(0);
  expect(json()).toContain(long);
  settings('quotations:\n  words: 2\n');
  expect(await call('compile')).toBe(1);
  expect(said.join()).toContain('at most 2 are quoted');
});

test('verify proves a whole sentence if the settings allow it', async () => {
  const documents = join(root, 'documents');
  cpSync(DOCUMENTS, documents, { recursive: true });
  const paragraph = readFileSync(join(documents, 'paper.txt'), 'utf8').split(/\n+/)[2]!;
  const sentence = paragraph.split(/(?<=\.) (?=[A-Z])/).find((each) => each.includes('Jan. 9'))!;
  quote('quote: due on Jan. 9', `quote: '${sentence}'`);
  expect(await call('verify', documents)).toBe(1);
  expect(said.join()).toContain('The quote is a whole sentence.');
  settings('quotations:\n  sentences: true\n');
  expect(await call('verify', documents), said.join('\n')).toBe(0);
});

test.each(['compile', 'verify documents', 'build --out dist'])(
  '%s says what is wrong with the settings, and writes nothing',
  async (line) => {
    mkdirSync(join(root, 'documents'));
    settings('quotations:\n  word: 25\n');
    const args = line
      .split(' ')
      .map((arg) => (/^(documents|dist)$/.test(arg) ? join(root, arg) : arg));
    expect(await call(...args)).toBe(1);
    expect(said.join('\n')).toContain('There is no field "word" in "quotations".');
    expect(said.join('\n')).toContain(`${join(root, 'sourceline.yaml')}:2:3`);
    expect([existsSync(join(root, 'public')), existsSync(join(root, 'dist'))]).toEqual([
      false,
      false,
    ]);
  },
);

test('dev follows the settings, and keeps the last that were right', () => {
  said.length = 0;
  const preview = previewOf(join(root, 'seeds'), root, terminal);
  expect(preview.findings).toEqual([]);
  settings('quotations:\n  words: 2\n');
  preview.update();
  expect(preview.findings.map(({ id }) => id)).toEqual(['test']);
  settings('quotations:\n  words: x\n');
  preview.update();
  expect(preview.findings.map(({ id }) => id)).toEqual([null, 'test']);
  settings('');
  preview.update();
  expect(said.at(-1)).toBe('All is well again.');
});

test('a timeline that opens at the first page, and is not there, is reported with its place', async () => {
  settings('opens: tset\n');
  expect(await call('compile')).toBe(1);
  expect(said.join('\n')).toMatch(
    /There is no timeline "tset" to open at the first page\. There is test\.[^]*sourceline\.yaml:1:8[^]*Did you mean "test"\?/,
  );
  settings('opens: test\n');
  expect(await call('compile')).toBe(0);
});
