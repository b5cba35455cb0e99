/** Requests that no browser makes: each is answered, and the next one is answered as usual. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/cli/server/listening.ts';
import { serve } from '../../src/cli/server/serve.ts';
import { ask, request, type RawAnswer } from './raw-request.ts';
import { strangeRequests } from './strange-requests.ts';

const PAGE = `<!doctype html><title>Paris</title>${'x'.repeat(2000)}`;
/** As long as the ranges below say. */
const TEXT = '0123456789'.repeat(30);

let above: string;
let root: string;
let served: Served;
let port: number;
let logged: string[];

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'sourceline-strange-'));
  root = join(above, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(root, '.well-known'));
  await mkdir(join(root, 'embed'));
  const write = (name: string, data: string | Uint8Array) => writeFile(join(root, name), data);
  await writeFile(join(above, 'secret.txt'), 'a secret');
  await write('index.html', PAGE);
  await write('index.html.gz', gzipSync(PAGE));
  await write('index.html.br', brotliCompressSync(PAGE));
  await write('text.txt', TEXT);
  await write('empty.txt', '');
  await write('.hidden', 'a secret');
  await write('.well-known/security.txt', 'Contact: mailto:x@example.org');
  await write('nginx.conf', 'a secret');
  await write('embed-1.js', '0');
  await write('embed/x.html', PAGE);
  await write('x.json', '{}');
  await symlink(join(above, 'secret.txt'), join(root, 'link.txt'));
  await symlink(above, join(root, 'folder'));
  await symlink(join(above, 'nothing'), join(root, 'dangling.txt'));
  await symlink('text.txt', join(root, 'within.txt'));
  logged = [];
  served = await serve({ root, port: 0, log: (line) => logged.push(line) });
  port = Number(new URL(served.url).port);
});
afterAll(async () => {
  await served.close();
  await rm(above, { recursive: true });
});

const get = (target: string, headers?: Record<string, string>): Promise<RawAnswer> =>
  ask(port, request(target, headers));

afterEach(async () => {
  expect((await get('/')).body).toBe(PAGE);
  expect(logged).toEqual([]);
});

describe('an address', () => {
  const UNREADABLE = [
    '//',
    '///',
    '//[',
    '//%',
    '//xn--',
    '//evil.example/..%2fembed/x.html',
    '/%',
  ];
  test.for([
    ...UNREADABLE,
    '/%ff',
    '/%00',
    '/%0a',
    'http://[',
    '/\\evil.example',
    '*',
    'index.html',
  ])('%s cannot be read', async (target) => {
    expect(await get(target)).toMatchObject({ status: 400 });
  });

  test.for([
    ['/link.txt', 'a link out of the folder'],
    ['/folder/secret.txt', 'a linked folder'],
    ['/dangling.txt', 'a link to nothing'],
    ['/../secret.txt', 'a folder above'],
    ['/..%2fsecret.txt', 'a slash in a name'],
    ['/.hidden', 'a hidden file'],
    ['/nginx.conf', 'a file for hosts'],
    ['/assets', 'a folder'],
    ['/assets/', 'a folder without a page'],
    ['/text.txt/', 'a file as a folder'],
    [`/${'x'.repeat(5000)}`, 'a name that no file can have'],
  ] as const)('names nothing: %s', async ([target]) => {
    const answer = await get(target);
    expect(answer).toMatchObject({ status: 404, body: 'Not found\n' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.for([
    '/text.txt?x=//',
    '/text.txt#x',
    'http://localhost/text.txt',
    '/te%78t.txt',
    '/within.txt',
  ])('%s names a file', async (target) =>
    expect(await get(target)).toMatchObject({ status: 200, body: TEXT }),
  );

  test('below /.well-known/ is served', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });
});

describe('a range', () => {
  test.for([
    ['bytes=0-0', 206, '0', 'bytes 0-0/300'],
    ['bytes=-5', 206, '56789', 'bytes 295-299/300'],
    ['bytes=-500', 206, TEXT, 'bytes 0-299/300'],
    ['bytes=290-', 206, '0123456789', 'bytes 290-299/300'],
    ['bytes=0-9007199254740993', 206, TEXT, 'bytes 0-299/300'],
    ['bytes=299-99999999999999999999999', 206, '9', 'bytes 299-299/300'],
    ['bytes=300-', 416, null, 'bytes */300'],
    ['bytes=-0', 416, null, 'bytes */300'],
    ['bytes=5-2', 416, null, 'bytes */300'],
    ['bytes=100-50', 416, null, 'bytes */300'],
    ['bytes=0-1,5-6', 200, TEXT, undefined],
    ['none', 200, TEXT, undefined],
    ['lines=0-1', 200, TEXT, undefined],
    ['bytes=a-b', 200, TEXT, undefined],
    ['bytes', 200, TEXT, undefined],
  ] as const)('%s is answered with %s', async ([range, status, body, content]) => {
    const answer = await get('/text.txt', { Range: range });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(content);
    if (body !== null) expect(answer.body).toBe(body);
    else expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('of a file that has changed since is the whole', async () => {
    const answer = await get('/text.txt', { Range: 'bytes=0-0', 'If-Range': '"another"' });
    expect(answer).toMatchObject({ status: 200, body: TEXT });
  });

  test('of an empty file is none', async () => {
    expect((await get('/empty.txt', { Range: 'bytes=0-' })).status).toBe(416);
    expect(await get('/empty.txt')).toMatchObject({ status: 200, body: '' });
  });
});

describe('compressed', () => {
  test.for([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', undefined],
    ['gzip;q=0, br;q=0', undefined],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
    ['brotlix', undefined],
  ] as const)('for "%s" is %s', async ([accepted, encoding]) => {
    const { headers, status } = await get('/', { 'Accept-Encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('is not sent again to a client that has it', async () => {
    const first = await get('/', { 'Accept-Encoding': 'gzip' });
    const again = { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.etag ?? '' };
    const answer = await get('/', again);
    expect(answer).toMatchObject({ status: 304, body: '' });
    expect(answer.headers.vary).toBe('Accept-Encoding');
    // Another encoding is another text.
    expect((await get('/', { ...again, 'Accept-Encoding': 'br' })).status).toBe(200);
  });
});

describe('another site', () => {
  test('may load what its articles need, and read no data', async () => {
    const { headers: loader } = await get('/embed-1.js');
    expect(loader['access-control-allow-origin']).toBe('*');
    for (const path of ['/', '/x.json', '/embed/x.html', '/nothing'])
      expect((await get(path)).headers, path).not.toHaveProperty('access-control-allow-origin');
    const resource = 'cross-origin-resource-policy';
    expect((await get('/x.json')).headers[resource]).toBe('same-origin');
    expect((await get('/embed/x.html')).headers[resource]).toBe('cross-origin');
  });

  test.for(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'cannot take this server for its own as %s',
    async (host) => {
      const answer = await get('/x.json', { host });
      expect(answer.status).toBe(421);
      expect(answer.body).not.toContain('{');
    },
  );

  test.for(['localhost', 'LOCALHOST:80', 'a.localhost:1', '127.0.0.1', '[::1]:80', 'devbox', ''])(
    'is not this machine as "%s"',
    async (host) => expect((await get('/x.json', { host })).status).toBe(200),
  );
});

/** 100 asks for the rest of a request; 0 means no answer, for something that is not a request. */
const ANSWERS = [0, 100, 200, 206, 304, 400, 404, 405, 412, 416, 417, 421, 431, 501];

test('two hundred strange requests are answered, and none by a fault', async () => {
  const requests = strangeRequests();
  expect(requests.length).toBeGreaterThanOrEqual(200);
  for (const bytes of requests) {
    const { status, headers, body } = await ask(port, bytes);
    const shown = JSON.stringify(bytes.slice(0, 120));
    expect(ANSWERS, shown).toContain(status);
    expect(body, shown).not.toContain('a secret');
    if (status >= 400 && headers['cache-control'] !== undefined)
      expect(headers['cache-control'], shown).toBe('no-store');
  }
});

test('five hundred connections at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 500 }, () => get('/text.txt')));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(
    new Set([`200 ${TEXT}`]),
  );
});
