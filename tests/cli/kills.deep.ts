/**
 * A hundred kills of each command that writes: each time its output is the old one or the new one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/compile/files/folder.ts';
import { record } from '../../src/cli/left-over.ts';
import { recover } from '../../src/cli/build/swap.ts';
import { seedsOf, temporaryFolder } from '../compile/seeds.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { ROOT } from '../project/command.ts';
import { start, type Moment } from './kill.ts';
import { anyMoment, kills, type Counts } from './kills.ts';

const KILLS = Number(process.env.KILLS ?? 100);

const WRITERS: Readonly<Record<string, (folder: string) => readonly [string[], () => void]>> = {
  export: (folder) => [
    ['export', harbour(), '--format', 'csv', '-o', join(folder, 'a.csv')],
    () => put(folder, 'a.csv'),
  ],
  snapshot: (folder) => [
    ['snapshot', harbour(), '-o', join(folder, 'a.png')],
    () => put(folder, 'a.png'),
  ],
  compile: (folder) => [
    ['compile', '--seeds', seedsOf(), '--out', folder],
    () => {
      put(folder, 'test.json');
      // As an earlier run has left it.
      record(folder, ['test']);
    },
  ],
};

function put(folder: string, name: string): void {
  cpSync(temporaryFolder(), folder, { recursive: true });
  writeFileSync(join(folder, name), 'old');
}

function harbour(): string {
  const path = join(temporaryFolder(), 'harbour.json');
  writeFileSync(path, JSON.stringify(HARBOUR_JSON));
  return path;
}

const tell = (what: string, counts: Counts): void => console.log(what, JSON.stringify(counts));

test.each(Object.entries(WRITERS))('%s, killed at any moment', async (name, writer) => {
  const folder = join(temporaryFolder(), 'out');
  const [args, restore] = writer(folder);
  const counts = await kills(folder, args, restore, anyMoment, KILLS);
  tell(name, counts);
  expect(counts).toMatchObject({ broken: 0, aside: 0 });
});

test.each(Object.entries(WRITERS))('%s, killed while it writes', async (name, writer) => {
  const folder = join(temporaryFolder(), 'out');
  const [args, restore] = writer(folder);
  const moment = (): Moment => ({ afterDraft: Math.random() * 20, folder });
  const counts = await kills(folder, args, restore, moment, KILLS);
  tell(`${name}, while it writes`, counts);
  expect(counts).toMatchObject({ broken: 0, aside: 0 });
});

test('build, killed at any moment', async () => {
  const root = temporaryFolder();
  const [older, folder] = [join(root, 'older', 'dist'), join(root, 'new', 'dist')];
  expect((await start(['build', '--out', older], null)).said).not.toContain('sourceline:');
  writeFileSync(join(older, 'favicon.svg'), '<!-- old -->');
  const counts = await kills(
    folder,
    ['build', '--out', folder],
    () => cpSync(older, folder, { recursive: true }),
    anyMoment,
    KILLS,
  );
  tell('build', counts);
  expect(counts.broken).toBe(0);
});

/** Starts tests/cli/swap.case.ts, and kills it some time after it has begun to swap. */
async function killSwapping(target: string, after: number): Promise<void> {
  const [runner, program] = ['src/cli/runner.js', 'tests/cli/swap.case.ts'].map((path) =>
    JSON.stringify(pathToFileURL(join(ROOT, path)).href),
  );
  const code = `(await import(${runner})).start(new URL(${program}), ${JSON.stringify([target])})`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), after);
  await once(child, 'close');
}

test('a small site that is built over and over, killed at any moment', async () => {
  const target = join(temporaryFolder(), 'dist');
  const counts = { whole: 0, aside: 0, broken: 0 };
  for (let n = 0; n < KILLS; n++) {
    await killSwapping(target, Math.random() * 50);
    if (!existsSync(target)) counts.aside++;
    else counts.whole++;
    recover(target);
    const files = filesIn(target);
    const texts = files
      .filter((path) => path.startsWith('assets/'))
      .map((path) => readFileSync(join(target, path), 'utf8'));
    if (texts.length !== 20 || new Set(texts).size !== 1 || files.length !== 21) counts.broken++;
  }
  console.log('swap', JSON.stringify(counts));
  expect(counts.broken).toBe(0);
});
