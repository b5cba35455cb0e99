/** What other sites, open in the same browser, can do to the server on which an editor writes. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, type Running } from '../../project/command.ts';
import { ask, request } from '../raw-request.ts';

let folder: string;
let server: Running;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-dev-'));
  // An editor program that only prints what it was asked to open.
  const editor = join(folder, 'editor');
  await writeFile(editor, `#!/bin/sh\necho "$@" >> ${folder}/opened\n`);
  await chmod(editor, 0o755);
  server = start(process.execPath, ['src/cli/sourceline.js', 'dev', '--port', '0'], {
    env: { LAUNCH_EDITOR: editor },
  });
  const [, url] = await server.says(/^Sourceline is at (http:\/\/localhost:\d+\/)\n$/);
  port = Number(new URL(url ?? '').port);
}, 60_000);
afterAll(async () => {
  await server.interrupt();
  await rm(folder, { recursive: true });
});

const get = (target: string, headers?: Record<string, string>) =>
  ask(port, request(target, headers));

const opened = (): Promise<string> =>
  readFile(join(folder, 'opened'), 'utf8').catch(() => 'nothing');

test('they read nothing of a timeline', async () => {
  for (const Origin of ['https://evil.example', 'http://localhost:3000', 'null'])
    for (const path of ['/timelines/paris-summit.json', '/', '/src/main.ts']) {
      const { status, headers } = await get(path, { Origin });
      expect(status, path).toBe(200);
      expect(headers, path).not.toHaveProperty('access-control-allow-origin');
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
});

test('they cannot take it for their own', async () => {
  expect((await get('/timelines/paris-summit.json', { host: 'evil.example' })).status).toBe(403);
});

test('they open no file in the editor', async () => {
  const target = '/__open-in-editor?file=package.json';
  for (const site of ['cross-site', 'same-site', 'none', ''])
    for (const path of [target, target.toUpperCase(), target.replace('?', '/?')])
      expect((await get(path, { 'Sec-Fetch-Site': site })).status, `${site} ${path}`).toBe(403);
  expect((await get(target)).status).toBe(403);
  expect(await opened()).toBe('nothing');
  // The page's own overlay may do this.
  await get(target, { 'Sec-Fetch-Site': 'same-origin' });
  await expect.poll(opened).toContain('package.json');
});
