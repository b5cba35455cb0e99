import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/server/listening.ts';
import { serve } from '../../../src/cli/server/serve.ts';

let root: string;
let served: Served;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-serve-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Paris</title>');
  await writeFile(join(root, 'assets/main-a1b2c3.js'), 'export {};');
  await writeFile(join(root, 'data.json'), '{}');
  await mkdir(join(root, 'old bridge'));
  await writeFile(join(root, 'old bridge/index.html'), '<!doctype html><title>Bridge</title>');
  served = await serve({ root, port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(root, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, served.url), init);

describe('the server', () => {
  test('answers at the address that it gives', async () => {
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    const answer = await get('');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('Paris');
  });

  test('leads from a folder without its slash to the page in it, as hosts do', async () => {
    const answer = await get('old%20bridge?a=b', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/old%20bridge/']);
    expect(await (await get('old%20bridge')).text()).toContain('Bridge');
    expect((await get('assets', { redirect: 'manual' })).status).toBe(404);
  });

  test('sends the right types', async () => {
    expect((await get('data.json')).headers.get('content-type')).toMatch(/^application\/json/);
    expect((await get('assets/main-a1b2c3.js')).headers.get('content-type')).toMatch(/javascript/);
  });

  test('lets hashed files be kept, and nothing else', async () => {
    expect((await get('assets/main-a1b2c3.js')).headers.get('cache-control')).toMatch(/immutable/);
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
  });

  test.for(['', 'data.json', 'assets/main-a1b2c3.js', 'nothing'])(
    'guards /%s by its headers',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test.for(['nothing', 'assets/gone.js', 'timelines/none.json', '..%2f..%2fetc%2fpasswd'])(
    'has no page for /%s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('Not found\n');
    },
  );

  test('only gives', async () => {
    const answer = await get('', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('a port', () => {
  test('that was asked for and is taken is an error in one sentence', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve({ root, port })).rejects.toThrow(`Port ${port} is taken.`);
  });

  test('that nobody asked for is any free one', async () => {
    const first = await serve({ root });
    const second = await serve({ root });
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
  });
});

test('a folder in which nothing is built is an error that says what to do', async () => {
  await expect(serve({ root: join(root, 'assets') })).rejects.toThrow(/npx sourceline build/);
});
