/** The command as a user starts it, on machines in other zones and languages. */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../compile/seeds.ts';

const start = promisify(execFile);
const PROGRAM = 'src/cli/sourceline.js';

async function compileOn(environment: NodeJS.ProcessEnv): Promise<string> {
  const out = temporaryFolder();
  const env = { PATH: process.env.PATH, ...environment };
  await start(process.execPath, [PROGRAM, 'compile', '--out', out], { env });
  const hash = createHash('sha256');
  for (const name of readdirSync(out).sort())
    hash.update(name).update(readFileSync(join(out, name)));
  return hash.digest('hex');
}

test.each([
  { TZ: 'Etc/GMT+11', LC_ALL: 'C' },
  { TZ: 'Pacific/Niue', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8' },
])('compile gives the bytes that are committed on a machine with %o', async (environment) => {
  const hash = createHash('sha256');
  const folder = 'public/timelines';
  for (const name of readdirSync(folder).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  expect(await compileOn(environment)).toBe(hash.digest('hex'));
});

test('a folder that cannot be written ends the program with exit code 1 and no stack', async () => {
  const failed = start(process.execPath, [
    PROGRAM,
    'compile',
    '--seeds',
    'tests/fixtures/seeds',
    'valid',
    '--out',
    '/dev/null/x',
  ]);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.not.stringContaining(' at '),
  });
});

test('a reader that leaves before the end (`| head`) ends the program quietly', async () => {
  const program = spawn(process.execPath, [PROGRAM, '--help'], { stdio: 'pipe' });
  program.stdout.destroy();
  const said = text(program.stderr);
  expect(await once(program, 'close')).toEqual([0, null]);
  expect(await said).toBe('');
});

test.runIf(process.platform === 'linux').for(['stdout', 'stderr'] as const)(
  'a full disk behind %s ends the program, and it says so where it can',
  async (which) => {
    const full = openSync('/dev/full', 'w');
    const other = which === 'stdout' ? 'stderr' : 'stdout';
    const ends = { stdin: 'ignore', [which]: full, [other]: 'pipe' } as const;
    const program = spawn(process.execPath, [PROGRAM, which === 'stdout' ? '--help' : 'nothing'], {
      stdio: [ends.stdin, ends.stdout, ends.stderr],
    });
    closeSync(full);
    const said = text(program[other]!);
    expect(await once(program, 'close')).toEqual([1, null]);
    expect(await said).toBe(
      which === 'stdout'
        ? 'sourceline: What it prints cannot be written: ENOSPC: no space left on device, write\n'
        : '',
    );
  },
);

test('a missing working folder is reported in one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const calling = ['-c', 'rmdir "$PWD" && exec "$0" "$@"', process.execPath, resolve(PROGRAM)];
  await expect(start('sh', [...calling, 'compile'], { cwd: folder })).rejects.toMatchObject({
    code: 1,
    stderr: 'sourceline: The folder in which this was called is gone. Call it in another.\n',
  });
});
