/** A folder that changes while it is served: each answer is complete and current, or breaks off. */
import { appendFile, mkdir, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../src/cli/server/listening.ts';
import { serve } from '../../src/cli/server/serve.ts';
import { request } from './raw-request.ts';

let above: string;
let root: string;
let served: Served;
let logged: string[];

const site = async (folder: string, text: string): Promise<void> => {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, `assets/${text.length}.js`), text);
};

beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'sourceline-changing-'));
  root = join(above, 'dist');
  await site(root, 'the first page');
  logged = [];
  served = await serve({ root, port: 0, log: (line) => logged.push(line) });
});
afterEach(async () => {
  await served.close();
  await rm(above, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, served.url), { headers });
const textOf = async (path: string): Promise<string> => (await get(path)).text();

test('a page that has grown, or has shrunk, is sent whole', async () => {
  for (const text of ['the second page, which is longer', 'third', '', 'x'.repeat(100_000)]) {
    await writeFile(join(root, 'index.html'), text);
    const answer = await get('');
    expect(answer.headers.get('content-length')).toBe(String(text.length));
    expect(await answer.text()).toBe(text);
  }
});

test('a file is found from when it is there until it is gone', async () => {
  expect((await get('new.txt')).status).toBe(404);
  await writeFile(join(root, 'new.txt'), 'new');
  expect(await textOf('new.txt')).toBe('new');
  await rm(join(root, 'new.txt'));
  expect((await get('new.txt')).status).toBe(404);
  expect(logged).toEqual([]);
});

test('a build that takes the place of another is served, with its headers', async () => {
  const next = join(above, 'next');
  await site(next, 'the page of another build');
  await writeFile(join(next, '_headers'), '/*\n  X-Build: second\n');
  await rename(root, join(above, 'old'));
  expect((await get('')).status).toBe(404);
  await rename(next, root);
  const answer = await get('');
  expect(answer.headers.get('x-build')).toBe('second');
  expect(await answer.text()).toBe('the page of another build');
  expect((await get('assets/14.js')).status).toBe(404);
  expect((await get('assets/25.js')).status).toBe(200);
});

test('a compressed twin that is older than its file is not sent', async () => {
  await writeFile(join(root, 'index.html.gz'), gzipSync('the first page'));
  expect((await get('', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe(
    'gzip',
  );
  // A later millisecond.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await writeFile(join(root, 'index.html'), 'another page');
  const answer = await get('', { 'Accept-Encoding': 'gzip' });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('another page');
});

const LARGE = 30_000_000;

/**
 * Reads the beginning of a large file, then the rest after `meanwhile` has run; returns the number
 * of bytes.
 */
function taken(meanwhile: () => Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const socket = connect(Number(new URL(served.url).port), 'localhost');
    socket.write(request('/large.bin'));
    socket.once('data', () => {
      socket.pause();
      meanwhile().then(() => socket.resume(), reject);
    });
    socket.on('data', (data) => (bytes += data.length));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? undefined : reject(error),
    );
    socket.on('close', () => resolve(bytes));
  });
}

test('a file that shrinks while it is sent breaks off, and one that grows does not', async () => {
  const file = join(root, 'large.bin');
  await writeFile(file, Buffer.alloc(LARGE));
  expect(await taken(() => appendFile(file, Buffer.alloc(LARGE)))).toBeLessThan(LARGE + 5000);
  await writeFile(file, Buffer.alloc(LARGE));
  expect(await taken(() => truncate(file, 1000))).toBeLessThan(LARGE);
  await writeFile(file, Buffer.alloc(LARGE));
  // Open files outlive their names.
  expect(await taken(() => rm(file))).toBeGreaterThan(LARGE);
  expect(await textOf('')).toBe('the first page');
});

test('a client that leaves in the middle leaves the server as it was', async () => {
  await writeFile(join(root, 'large.bin'), Buffer.alloc(LARGE));
  for (let i = 0; i < 20; i++) {
    const socket = connect(Number(new URL(served.url).port), 'localhost');
    socket.write(request('/large.bin'));
    await new Promise((resolve) => socket.once('data', resolve));
    socket.resetAndDestroy();
  }
  expect(await textOf('')).toBe('the first page');
  expect(logged).toEqual([]);
});

test('if the server fails, it answers 500 and prints a line that says why', async () => {
  await mkdir(join(root, '_headers'));
  const answer = await get('');
  expect(answer.status).toBe(500);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(logged).toEqual([expect.stringMatching(/^GET \/: 500: Error: EISDIR/)]);
  await rm(join(root, '_headers'), { recursive: true });
  expect(await textOf('')).toBe('the first page');
});
