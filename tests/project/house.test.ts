import { describe, expect, test } from 'vitest';
import { entries, sources, textOf } from './sources.ts';

/** All that may stand at the top. */
const TOP = [
  '.ci/',
  '.editorconfig',
  '.gitattributes',
  '.github/',
  '.gitignore',
  '.prettierignore',
  '.prettierrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'eslint.config.js',
  'index.html',
  'knip.config.js',
  'package-lock.json',
  'package.json',
  'public/',
  'seeds/',
  'src/',
  'tests/',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

const LINES = 250;
/** In a folder, not counting those in its folders. */
const FILES = 30;

/** Written by a command, not by hand, each with the command that writes it. */
const GENERATED: Readonly<Record<string, string>> = {
  'src/compile/dates/zone-table.ts': 'tests/compile/dates/zone-table.test.ts',
};

/** A file is named for its noun. */
const NO_NOUN = /^(utils?|utilities|helpers?|misc|common|stuff|shared|data|manager|handler)(\.|$)/i;

const code = sources('src/').concat(sources('tests/'));

test('the top holds what belongs there and nothing else', () => {
  expect(entries('').filter((name) => !TOP.includes(name))).toEqual([]);
  expect(TOP.filter((name) => !entries('').includes(name))).toEqual([]);
});

describe('every file of code', () => {
  const isCode = (path: string): boolean => /\.(ts|js|svelte|css|html)$/.test(path);

  test(`has at most ${LINES} lines`, () => {
    const long = code
      .filter((path) => isCode(path) && !(path in GENERATED))
      .map((path) => [path, textOf(path).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > LINES);
    expect(long).toEqual([]);
    expect(code.length).toBeGreaterThan(50);
  });

  test('that is exempt from it is there, and says what writes it', () => {
    for (const [path, command] of Object.entries(GENERATED))
      expect(textOf(path).slice(0, 500)).toContain(command);
  });

  test(`lies in a folder of at most ${FILES} files`, () => {
    const folders = new Map<string, number>();
    for (const path of code.filter(isCode)) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect(folders.size).toBeGreaterThan(30);
    expect([...folders].filter(([, count]) => count > FILES)).toEqual([]);
  });

  test('of a room says first what it is', () => {
    const silent = sources('src/')
      .filter((path) => /\.(ts|svelte|css)$/.test(path))
      .filter((path) => !/^\s*(\/\*|\/\/|<!--)/.test(textOf(path)));
    expect(silent).toEqual([]);
  });

  test('is named for its noun', () => {
    const bad = code.filter((path) => path.split('/').some((name) => NO_NOUN.test(name)));
    expect(bad).toEqual([]);
    expect(NO_NOUN.test('utils.ts')).toBe(true);
    expect(NO_NOUN.test('dating.ts')).toBe(false);
  });
});

describe('no text of the project', () => {
  const FORBIDDEN: Readonly<Record<string, RegExp>> = {
    'an unfinished place': /\b(TODO|FIXME|XXX|HACK)\b/,
    'a path of one machine': /(^|[\s"'`(=])\/(home|Users|root|work|mnt)\/\w/m,
    'a file beside the project': /(^|[\s"'`(=])\.\.\/(shared\b|seeds\b(?!\.ts))/m,
    'a test that runs alone': /\b(test|describe|it)\.only\b/,
  };
  const texts = sources().filter((path) => /\.(ts|js|svelte|css|html|md|json|yaml|sh)$/.test(path));
  // The browsers' usual places are tested with paths of that kind, and this file names the words.
  const exempt = ['tests/project/engines.test.ts', 'tests/project/house.test.ts'];

  test.for(Object.entries(FORBIDDEN))('holds %s', ([, pattern]) => {
    const bad = texts.filter((path) => !exempt.includes(path) && pattern.test(textOf(path)));
    expect(bad).toEqual([]);
  });

  test('but such a text would be seen', () => {
    const seen = (text: string): string[] =>
      Object.keys(FORBIDDEN).filter((name) => FORBIDDEN[name]?.test(text));
    expect(seen('// TODO: later')).toEqual(['an unfinished place']);
    expect(seen('cd /home/ann/sourceline')).toEqual(['a path of one machine']);
    expect(seen('test.only("x")')).toEqual(['a test that runs alone']);
  });
});
