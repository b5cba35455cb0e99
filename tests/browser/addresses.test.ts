/** A page at an address that begins with two slashes, which as a link would be another host. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { test } from './harness/page.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  const built = inject('built');
  // Like nginx, this takes %2f for a slash and `..` for the folder above.
  server = createServer((request, response) => {
    const file = /(?:embed|%2fembed)\/([\w.-]+)/.exec(request.url ?? '')?.[1] ?? '';
    readFile(join(built, 'embed', file)).then(
      (page) => response.setHeader('Content-Type', 'text/html').end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.for(['//evil.example/..%2fembed/', '//embed/'])(
  'the page at %s speaks another language, and stays on its host',
  async (folder, { observe }) => {
    const path = `${origin}${folder}paris-summit.html#lang=fr&event=summit`;
    const { page, complaints } = await observe({ site: origin, path });
    await expect.poll(() => page.url()).toContain('paris-summit.fr.html');
    expect(new URL(page.url()).origin).toBe(origin);
    await page.locator('#reader .event').waitFor();
    // This writes the address too.
    await page.locator('.stage button').first().press('Escape');
    await expect.poll(() => page.url()).not.toContain('event=');
    expect(new URL(page.url()).origin).toBe(origin);
    expect(complaints).toEqual([]);
  },
);
