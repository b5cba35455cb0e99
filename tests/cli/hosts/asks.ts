/** What every host of a built folder must answer: ours, and those that the files are for. */
import { describe, expect, test } from 'vitest';
import { ask, request, type RawAnswer } from '../raw-request.ts';
import { observatoryGrade } from './observatory.ts';
import { FILES, SECRET } from './site.ts';

type Get = (target: string, headers?: Readonly<Record<string, string>>) => Promise<RawAnswer>;

const GUARDS = {
  'content-security-policy': /^default-src 'none'; .*require-trusted-types-for 'script'/,
  'strict-transport-security': /^max-age=31536000$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
};

const FRAMING = "frame-ancestors 'self'";
const FOREVER = 'public, max-age=31536000, immutable';

function guarded({ headers }: RawAnswer, path: string): void {
  for (const [name, pattern] of Object.entries(GUARDS))
    expect(headers[name], `${path}: ${name}`).toMatch(pattern);
  expect(headers).not.toHaveProperty('x-frame-options');
}

/** @param port called when a test runs, not before */
export function asks(port: () => number): void {
  const get: Get = (target, headers) => ask(port(), request(target, headers));

  test('gives every file, guarded by its headers', async () => {
    const shown = Object.keys(FILES).filter((name) => FILES[name] !== SECRET);
    for (const name of ['', ...shown]) {
      const answer = await get(`/${name}`);
      expect(answer, name).toMatchObject({ status: 200, body: FILES[name || 'index.html'] });
      guarded(answer, name);
    }
  });

  test('lets pages for frames be framed, and no others', async () => {
    for (const path of ['/', '/index.html', '/other.html', '/bridge/', '/bridge/index.html'])
      expect((await get(path)).headers['content-security-policy'], path).toContain(FRAMING);
    for (const path of ['/embed/x.html', '/events/x/y.html'])
      expect((await get(path)).headers['content-security-policy'], path).not.toContain(
        'frame-ancestors',
      );
  });

  test('lets an article check what it loads', async () => {
    for (const path of ['/embed.js', '/embed-1.js'])
      expect((await get(path)).headers, path).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
  });

  test('lets be kept what never changes, and nothing else', async () => {
    for (const path of ['/assets/main-a1b2c3.js', '/embed-1.js'])
      expect((await get(path)).headers['cache-control'], path).toBe(FOREVER);
    for (const path of ['/', '/embed.js', '/embed/x.html', '/x/assets/main-a1b2c3.js'])
      expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
  });

  test('lets no error be kept, and guards it', async () => {
    const missing = [
      '/nothing',
      '/assets/nope.js',
      '/assets/',
      '/embed/nope.html',
      '/x/assets/nope.js',
    ];
    for (const path of [...missing, '/assets/main-a1b2c3.js/x', '/embed-3.js']) {
      const answer = await get(path);
      // A host may be configured to list a folder without a page.
      if (path === '/assets/' && answer.status === 200) continue;
      expect([403, 404], path).toContain(answer.status);
      expect(answer.headers['cache-control'], path).toBe('no-store');
      guarded(answer, path);
    }
    const { status, headers } = await get('/assets/main-a1b2c3.js', { Range: 'bytes=99999999-' });
    expect(status).toBe(416);
    expect(headers['cache-control'] ?? 'no-store').toBe('no-store');
  });

  test('hides what is hidden, but what is well known', async () => {
    const hidden = [
      '/.hidden',
      '/.git/config',
      '/assets/.hidden',
      '/.htaccess',
      '/embed/.htaccess',
    ];
    for (const path of [...hidden, '/_headers', '/vercel.json', '/nginx.conf', '/%2ehidden']) {
      const answer = await get(path);
      expect([403, 404], path).toContain(answer.status);
      expect(answer.body, path).not.toContain(SECRET);
      expect(answer.body, path).not.toContain('Content-Security-Policy');
      expect(answer.headers['cache-control'], path).toBe('no-store');
      guarded(answer, path);
    }
    const { status, headers } = await get('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  describe('compressed', () => {
    const texts = ['/', '/assets/main-a1b2c3.js', '/timelines/x.json', '/feed.xml', '/sitemap.xml'];

    test('depends on who asks, and caches know that', async () => {
      for (const path of texts) {
        const plain = await get(path);
        const small = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(small.headers['content-encoding'], path).toBe('gzip');
        expect(small.body.length, path).toBeLessThan(plain.body.length / 2);
        expect(plain.headers, path).not.toHaveProperty('content-encoding');
        for (const { headers } of [plain, small])
          expect(headers.vary, path).toBe('Accept-Encoding');
      }
    });

    test.for(['gzip', 'identity'])('or not (%s), it is not sent again', async (encoding) => {
      for (const path of texts) {
        const first = await get(path, { 'Accept-Encoding': encoding });
        const etag = first.headers.etag ?? '';
        expect(etag, path).toMatch(/^(W\/)?"[^"]+"$/);
        for (const tags of [etag, `"other", ${etag}`]) {
          const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': tags });
          expect(again, `${path} ${tags}`).toMatchObject({ status: 304, body: '' });
        }
        const other = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' });
        expect(other.status, path).toBe(200);
      }
    });
  });

  test('sends parts', async () => {
    const path = '/assets/main-a1b2c3.js';
    const whole = FILES[path.slice(1)]!;
    const parts = {
      'bytes=0-0': whole[0],
      'bytes=-5': whole.slice(-5),
      'bytes=3600-': whole.slice(3600),
    };
    for (const [Range, body] of Object.entries(parts))
      expect(await get(path, { Range }), Range).toMatchObject({ status: 206, body });
  });

  test('leads to no other host', async () => {
    const origin = `http://localhost:${port()}`;
    const paths = [
      '/embed',
      '//evil.example',
      '//evil.example/',
      '//evil.example/..%2fembed/x.html',
    ];
    for (const path of [
      ...paths,
      '//evil.example/%2e%2e',
      '//evil.example/..%2fembed',
      '/\\evil.example',
    ]) {
      const { headers } = await get(path, { host: `localhost:${port()}` });
      expect(new URL(headers.location ?? '', origin).origin, path).toBe(origin);
    }
  });

  test('has the best grade of MDN’s Observatory', async () => {
    for (const path of ['/', '/other.html'])
      expect(observatoryGrade((await get(path)).headers), path).toMatchObject({ grade: 'A+' });
  });

  test('only gives', async () => {
    const { status } = await get('/', { method: 'DELETE' });
    expect(status).toBe(405);
  });
}
