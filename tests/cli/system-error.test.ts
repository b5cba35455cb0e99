import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { systemSentence } from '../../src/cli/system-error.ts';
import { temporaryFolder } from '../compile/seeds.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It threw nothing.');
}

test('an error of Node becomes one sentence with the file, and one with a way out', () => {
  const folder = temporaryFolder();
  const path = (...names: string[]): string => join(folder, ...names);
  writeFileSync(path('file'), '');
  symlinkSync('circle', path('circle'));
  const cases: readonly (readonly [() => unknown, string])[] = [
    [
      () => readFileSync(path('missing')),
      `${path('missing')}: there is no such file or folder (ENOENT). Check the path for a slip.`,
    ],
    [
      () => writeFileSync(path('file', 'a'), ''),
      `${path('file', 'a')}: a part of this path is a file, not a folder (ENOTDIR). Check the path for a slip.`,
    ],
    [
      () => readFileSync(path('circle')),
      `${path('circle')}: its links lead in a circle (ELOOP). Remove the link, or name the file itself.`,
    ],
    [
      () => writeFileSync(path('a'.repeat(300)), ''),
      `${path('a'.repeat(300))}: the name is too long for this disk (ENAMETOOLONG). Choose a shorter one.`,
    ],
    [
      () => mkdirSync(path('file')),
      `${path('file')}: something with that name already exists (EEXIST). Choose another name.`,
    ],
    [
      () => readFileSync(path('a\u001b[31m\u202eb')),
      `${path('a\\u{1b}[31m\\u{202e}b')}: there is no such file or folder (ENOENT). Check the path for a slip.`,
    ],
  ];
  for (const [work, sentence] of cases) expect(systemSentence(thrownBy(work))).toBe(sentence);
});

test('an error that names no file, or has a code that nobody foresaw, says what Node says', () => {
  const taken = Object.assign(new Error('listen EADDRINUSE: address already in use :::80'), {
    code: 'EADDRINUSE',
    syscall: 'listen',
  });
  expect(systemSentence(taken)).toBe(taken.message);
  expect(systemSentence(new TypeError('x is not a function'))).toBeNull();
});

test('a folder where a timeline’s JSON should be is reported without a stack', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  mkdirSync(path);
  const err: string[] = [];
  const terminal = { out: () => {}, err: (line: string) => err.push(line) };
  expect(await run(['export', path, '--format', 'csv'], terminal)).toBe(1);
  expect(err).toEqual([`sourceline: ${path} is a folder, not a file.`]);
});
