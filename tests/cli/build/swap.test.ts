import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  RECORD,
  recordedIn,
  strangersIn,
  writeRecord,
} from '../../../src/cli/build/build-record.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { replaceFolder, recover } from '../../../src/cli/build/swap.ts';
import { systemSentence } from '../../../src/cli/system-error.ts';
import { besideOf } from '../../../src/compile/files/draft.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { smallDisk } from '../disk.ts';
import { fail, Killed, mend } from '../faulty-disk.ts';

vi.mock('node:fs', async (original) =>
  (await import('../faulty-disk.ts')).faulty(await original()),
);

const FILES = ['index.html', 'assets/a.js', 'assets/b.css', 'embed/a.html'];

/** Builds a site with the same text in each file. */
const build = (target: string, text: string): Promise<string> =>
  replaceFolder(target, (draft) => {
    for (const path of FILES) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    return Promise.resolve(text);
  });

/** The text of all files of a site. It fails if they differ, or are not those of a site. */
function textOf(target: string): string {
  const recorded = recordedIn(target);
  expect([...(recorded?.entries ?? [])]).toEqual([...FILES].sort());
  expect(strangersIn(target, recorded!)).toEqual([]);
  const texts = FILES.map((path) => readFileSync(join(target, path), 'utf8'));
  expect(new Set(texts).size).toBe(1);
  return texts[0]!;
}

test('a site takes the place of nothing, of an empty folder and of an older one', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'new', 'dist');
  expect(await build(target, 'one')).toBe('one');
  expect(textOf(target)).toBe('one');
  await build(target, 'two');
  expect(textOf(target)).toBe('two');
  mkdirSync(join(folder, 'empty'));
  await build(join(folder, 'empty'), 'three');
  expect(textOf(join(folder, 'empty'))).toBe('three');
  expect([readdirSync(folder), readdirSync(join(folder, 'new'))]).toEqual([
    ['empty', 'new'],
    ['dist'],
  ]);
});

test('permissions of the folder stay', async () => {
  const target = join(temporaryFolder(), 'dist');
  mkdirSync(target, { mode: 0o700 });
  await build(target, 'one');
  expect(statSync(target).mode & 0o777).toBe(0o700);
  chmodSync(target, 0o750);
  await build(target, 'two');
  expect(statSync(target).mode & 0o777).toBe(0o750);
});

test('if filling fails, the old site stays and nothing is left beside it', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'dist');
  await build(target, 'old');
  const failed = replaceFolder(target, (draft) => {
    writeFileSync(join(draft, 'index.html'), 'new');
    return Promise.reject(new Error('no picture'));
  });
  await expect(failed).rejects.toThrow('no picture');
  expect(textOf(target)).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

/**
 * Makes leftovers look like those of another process: what a killed process has left is never our
 * own.
 */
function asOfAnEndedProcess(folder: string): void {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of readdirSync(folder))
    renameSync(join(folder, name), join(folder, name.replace(`-${process.pid}-`, `-${pid}-`)));
}

test('killed at any change there is the old site or the new, whole, and the next run heals it', async () => {
  let between = 0;
  for (let after = 0; ; after++) {
    const folder = temporaryFolder();
    const target = join(folder, 'dist');
    await build(target, 'old');
    fail('killed', after);
    const outcome = await build(target, 'new').catch((error: unknown) => error);
    if (!mend()) break;
    expect(outcome).toBeInstanceOf(Killed);
    asOfAnEndedProcess(folder);
    if (existsSync(target)) expect(['old', 'new']).toContain(textOf(target));
    else between++;
    recover(target);
    expect(['old', 'new']).toContain(textOf(target));
    await build(target, 'next');
    expect(textOf(target)).toBe('next');
    expect(readdirSync(folder)).toEqual(['dist']);
  }
  // Only between the two renames is there no folder of that name.
  expect(between).toBe(1);
});

test('only a whole site that no running process has set aside is brought back', () => {
  const folder = temporaryFolder();
  const target = join(folder, 'dist');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = (process_: number): string =>
    besideOf(target, 'old').replace(`-${process.pid}-`, `-${process_}-`);
  mkdirSync(left(pid));
  writeFileSync(join(left(pid), 'index.html'), 'half');
  mkdirSync(left(process.ppid));
  writeRecord(left(process.ppid));
  recover(target);
  expect(existsSync(target)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('two builds into one folder at once: one of them is there, whole', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'dist');
  await build(target, 'old');
  // Another build arrives while this one is being filled.
  await replaceFolder(target, async (draft) => {
    for (const path of FILES) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), 'slow');
    }
    const other = join(folder, 'other');
    await build(other, 'quick');
    renameSync(target, join(folder, 'gone'));
    renameSync(other, target);
  });
  expect(textOf(target)).toBe('slow');
});

test.each([
  ['ENOSPC', 'there is no space left on the disk (ENOSPC).'],
  ['EROFS', 'the disk can only be read (EROFS).'],
] as const)(
  'after %s the old site stays, and the sentence names the folder',
  async (fault, why) => {
    const folder = temporaryFolder();
    const target = join(folder, 'dist');
    await build(target, 'old');
    fail(fault, 2);
    const error = await build(target, 'new').catch((reason: unknown) => reason);
    mend();
    expect(systemSentence(error)).toContain(`${target}: ${why}`);
    expect(textOf(target)).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  },
);

test('on a real disk that is full the old site stays', async (context) => {
  const disk = smallDisk(64);
  if (!disk) return context.skip('No disk can be mounted here.');
  const target = join(disk.folder, 'dist');
  await build(target, 'old');
  const error = await build(target, 'x'.repeat(40_000)).catch((reason: unknown) => reason);
  expect(systemSentence(error)).toMatch(/dist: there is no space left on the disk/);
  expect(textOf(target)).toBe('old');
  expect(readdirSync(disk.folder)).toEqual(['dist']);
  disk.seal();
  const sealed = await build(target, 'new').catch((reason: unknown) => reason);
  expect(systemSentence(sealed)).toMatch(/dist: the disk can only be read/);
  expect(textOf(target)).toBe('old');
});

test('a record lists every file below its folder, and itself not', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b', 'é "x".txt'), '');
  writeFileSync(join(folder, '.htaccess'), '');
  writeRecord(folder);
  expect([...recordedIn(folder)!.entries]).toEqual(['.htaccess', 'a/b/é "x".txt']);
  expect(filesIn(folder)).toContain(RECORD);
});
