/** What may stand where compile is to write: it never waits for it, and says what it is. */
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { seedsOf, temporaryFolder } from '../compile/seeds.ts';

async function compileTo(out: string): Promise<{ code: number; err: string }> {
  const err: string[] = [];
  const terminal = { out: () => {}, err: (line: string) => err.push(line) };
  const code = await run(['compile', '--seeds', seedsOf(), '--out', out], terminal);
  return { code, err: err.join('\n') };
}

test.for([
  ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ['a device', (path: string) => symlinkSync('/dev/zero', path)],
  ['a folder', (path: string) => mkdirSync(path)],
] as const)('%s stays as it is', async ([kind, make]) => {
  const folder = temporaryFolder();
  const path = join(folder, 'test.json');
  make(path);
  const found = (): unknown => {
    const { ino, mode, mtimeMs } = lstatSync(path);
    return { ino, mode, mtimeMs };
  };
  const before = found();
  expect(await compileTo(folder)).toEqual({
    code: 1,
    err: `sourceline: ${path} is ${kind}, not a file. Remove it, or choose another folder with --out.`,
  });
  expect(found()).toEqual(before);
});

test.runIf(process.platform === 'linux')('a folder that the system makes up', async () => {
  for (const folder of ['/proc', '/proc/new/deeper'])
    expect(await compileTo(folder)).toEqual({
      code: 1,
      err: `sourceline: ${folder}/test.json: there is no such file or folder (ENOENT). Check the path for a slip.`,
    });
});
