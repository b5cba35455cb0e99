import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start } from '../../project/command.ts';

const PROGRAM = 'src/cli/sourceline.js';
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-serve-command-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Paris</title>');
});
afterAll(() => rm(root, { recursive: true }));

const serve = (...args: string[]) => run(process.execPath, [PROGRAM, 'serve', ...args]);

describe('sourceline serve', () => {
  test('says where the page is, and ends well at Ctrl-C', async () => {
    const server = start(process.execPath, [PROGRAM, 'serve', root, '--port', '0']);
    const [, url] = await server.says(/^Sourceline is at (http:\/\/localhost:\d+\/)\n$/);
    const answer = await fetch(url ?? '');
    expect(await answer.text()).toContain('Paris');
    expect(await server.interrupt()).toMatchObject({ code: 0 });
  });

  test('takes the port that PORT names', async () => {
    const server = start(process.execPath, [PROGRAM, 'serve', root], { env: { PORT: '0' } });
    await server.says(/http:\/\/localhost:\d+\//);
    const { output } = await server.interrupt();
    expect(output).toMatch(/http:\/\/localhost:(?!4173)\d+\//);
  });

  test('refuses what is not a port, in one sentence', async () => {
    expect(await serve(root, '--port', 'http')).toEqual({
      code: 2,
      output: 'sourceline: "http" is not a port: ports are 0 to 65535.\n',
    });
    expect((await serve(root, '--port', '70000')).code).toBe(2);
  });

  test('says what to do where nothing is built', async () => {
    const { code, output } = await serve(join(root, 'nothing'));
    expect(code).toBe(1);
    expect(output).toMatch(/^sourceline: There is no index\.html in .*npx sourceline build\)\.\n$/);
  });

  test('has a help', async () => {
    const { code, output } = await serve('--help');
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: sourceline serve \[folder\]/);
  });
});
