import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/compile/write.ts';
import { temporaryFolder } from './seeds.ts';

test('a file is written with the folders it needs, and nothing else is left there', () => {
  const folder = join(temporaryFolder(), 'new', 'folder');
  writeWhole(join(folder, 'a.json'), 'one');
  writeWhole(join(folder, 'a.json'), 'two');
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('two');
});

test('a file that says the same already is left alone', () => {
  const path = join(temporaryFolder(), 'a.json');
  writeWhole(path, 'one');
  const { ino } = statSync(path);
  writeWhole(path, 'one');
  expect(statSync(path).ino).toBe(ino);
});

test('when writing fails the old file stays, and no draft is left', () => {
  const folder = temporaryFolder();
  // A folder of that name cannot be replaced by a file.
  mkdirSync(join(folder, 'a.json'));
  writeFileSync(join(folder, 'a.json', 'inside'), 'one');
  expect(() => writeWhole(join(folder, 'a.json'), 'two')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.json']);
});
