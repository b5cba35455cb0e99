/**
 * A small folder like the one that `build` makes: its pages, compressed files, and the files for
 * hosts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compress } from '../../../src/cli/build/compress.ts';
import { hostFiles } from '../../../src/cli/hosts/host-files.ts';
import type { Hosted } from '../../../src/cli/hosts/host-rules.ts';

const HOSTED: Hosted = {
  inline: { scripts: ['early()'], styles: ['p{}'], starters: ['start()'] },
  pages: ['index.html', 'other.html', 'bridge/index.html'],
  framed: ['embed', 'events'],
  fixed: ['embed-1.js', 'assets/main-a1b2c3.js'],
};

/** Large enough to be worth compressing. */
const text = (beginning: string): string => `${beginning}${'<p>Paris</p>'.repeat(300)}`;

export const SECRET = 'not for readers';

export const FILES: Readonly<Record<string, string>> = {
  'index.html': text('<!doctype html><title>Paris</title>'),
  'other.html': text('<!doctype html><title>Other</title>'),
  'bridge/index.html': text('<!doctype html><title>Bridge</title>'),
  'embed/x.html': text('<!doctype html><title>Frame</title>'),
  'events/x/y.html': text('<!doctype html><title>Event</title>'),
  'assets/main-a1b2c3.js': text('export {};'),
  'x/assets/main-a1b2c3.js': text('export {};'),
  'timelines/x.json': JSON.stringify(text('')),
  'feed.xml': text('<feed>'),
  'sitemap.xml': text('<urlset>'),
  'embed.js': '0',
  'embed-1.js': '0',
  '.well-known/security.txt': 'Contact: mailto:editor@example.org\n',
  '.hidden': SECRET,
  '.git/config': SECRET,
  'assets/.hidden': SECRET,
};

export async function buildSite(root: string): Promise<void> {
  for (const [name, content] of Object.entries({ ...FILES, ...hostFiles(HOSTED) })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  compress(root);
}
