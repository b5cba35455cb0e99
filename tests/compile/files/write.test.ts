import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { besideOf, isBeside } from '../../../src/compile/files/draft.ts';
import { realOf, writeWhole } from '../../../src/compile/files/write.ts';
import { temporaryFolder } from '../seeds.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

test('a file is written with the folders it needs, and nothing else is left there', () => {
  const folder = join(temporaryFolder(), 'new', 'folder');
  writeWhole(join(folder, 'a.json'), 'one');
  writeWhole(join(folder, 'a.json'), 'two');
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(read(join(folder, 'a.json'))).toBe('two');
});

test('a file that says the same already is left alone', () => {
  const path = join(temporaryFolder(), 'a.json');
  writeWhole(path, 'one');
  const { ino } = statSync(path);
  writeWhole(path, 'one');
  expect(statSync(path).ino).toBe(ino);
});

test('when writing fails the old file stays, no draft is left, and the error names the file', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  // A file cannot replace a folder of that name.
  mkdirSync(path);
  writeFileSync(join(path, 'inside'), 'one');
  expect(() => writeWhole(path, 'two')).toThrow(expect.objectContaining({ path }));
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a name that is as long as a name can be is written', () => {
  const path = join(temporaryFolder(), `${'é'.repeat(125)}.json`);
  writeWhole(path, 'one');
  expect(read(path)).toBe('one');
});

test('permissions stay', () => {
  const path = join(temporaryFolder(), 'a.json');
  writeFileSync(path, 'one');
  chmodSync(path, 0o640);
  writeWhole(path, 'two');
  expect([read(path), statSync(path).mode & 0o777]).toEqual(['two', 0o640]);
});

test.runIf(process.getuid?.() === 0)('root leaves a file to its owner', () => {
  const path = join(temporaryFolder(), 'a.json');
  writeFileSync(path, 'one');
  spawnSync('chown', ['1234:1235', path]);
  writeWhole(path, 'two');
  const { uid, gid } = statSync(path);
  expect([read(path), uid, gid]).toEqual(['two', 1234, 1235]);
});

test('a link stays, and what it leads to is written, whether it is there yet or not', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', join(folder, 'linked'));
  symlinkSync('../real/a.json', join(folder, 'real', 'link.json'));
  const link = join(folder, 'linked', 'link.json');
  expect(realOf(link)).toBe(join(realOf(folder), 'real', 'a.json'));
  for (const text of ['one', 'two']) {
    writeWhole(link, text);
    expect(lstatSync(join(folder, 'real', 'link.json')).isSymbolicLink()).toBe(true);
    expect(read(join(folder, 'real', 'a.json'))).toBe(text);
  }
  symlinkSync('circle', join(folder, 'circle'));
  expect(() => writeWhole(join(folder, 'circle'), 'one')).toThrow(/ELOOP/);
});

test('a device is written as it is', () => {
  writeWhole('/dev/null', 'one');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

/** The name that another process would have given to a draft or an old folder for `path`. */
const leftFor = (path: string, kind: 'draft' | 'old', process: number): string =>
  besideOf(path, kind).replace(/-\d+-(?=[0-9a-f]{8}\.)/, `-${process}-`);

test('drafts of ended runs are removed, those of others are not', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const living = leftFor(path, 'draft', process.ppid);
  const elsewhere = (name: string) => name.replace(/sourceline-[0-9a-f]{8}/, 'sourceline-00000000');
  const dead = [
    besideOf(path, 'draft'),
    leftFor(path, 'draft', ended),
    leftFor(join(folder, 'b.json'), 'draft', ended),
    elsewhere(leftFor(path, 'draft', 7)),
  ];
  const kept = [living, elsewhere(leftFor(path, 'draft', 8)), leftFor(path, 'old', ended)];
  for (const each of [...dead, ...kept]) writeFileSync(each, 'half');
  utimesSync(dead[3]!, 0, 0);
  writeWhole(path, 'one');
  writeWhole(path, 'one');
  expect(dead.filter(existsSync)).toEqual([]);
  expect(kept.filter(existsSync)).toEqual(kept);
  expect(readdirSync(folder).filter((name) => !isBeside(name))).toEqual(['a.json']);
});
