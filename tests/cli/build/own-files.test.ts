import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepOwnFiles, refuseHostFiles } from '../../../src/cli/build/own-files.ts';
import { copyFiles, publicFiles } from '../../../src/cli/build/public-files.ts';
import { temporaryFolder } from '../../compile/seeds.ts';

let own: string;
let built: string;
const put = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  own = join(temporaryFolder(), 'public');
  built = temporaryFolder();
  put(own, 'favicon.svg', '<svg/>');
});

/** Takes over public/, makes `made` on top of it, and returns what the build then says. */
function build(made: Readonly<Record<string, string>>): string[] {
  const files = publicFiles(own);
  copyFiles(files, built);
  for (const [path, text] of Object.entries(made)) put(built, path, text);
  const said: string[] = [];
  keepOwnFiles(files, built, (line) => said.push(line));
  return said;
}
const textOf = (path: string): string => readFileSync(join(built, path), 'utf8');

describe('a site’s own', () => {
  test.each(['404.html', 'robots.txt', '.well-known/security.txt'])(
    '%s takes the place of the built one, and that is said',
    (path) => {
      put(own, path, 'own');
      expect(build({ [path]: 'built' })).toEqual([
        `${join(own, path)} takes the place of the ${path} that a build makes.`,
      ]);
      expect(textOf(path)).toBe('own');
    },
  );

  test('a robots.txt that names no sitemap is reported', () => {
    const made = { 'robots.txt': 'User-agent: *\n\nSitemap: https://example.org/sitemap.xml\n' };
    put(own, 'robots.txt', 'User-agent: *\nDisallow: /drafts/\n');
    expect(build(made)[1]).toBe(
      'It names no sitemap. To have crawlers find it, add: Sitemap: https://example.org/sitemap.xml',
    );
    put(own, 'robots.txt', 'sitemap: https://example.org/sitemap.xml\n');
    expect(build(made)).toHaveLength(1);
  });

  test('files that the build does not write stay, without a message', () => {
    put(own, 'robots.txt', 'own');
    expect(build({ 'index.html': 'built' })).toEqual([]);
    expect([textOf('robots.txt'), textOf('favicon.svg')]).toEqual(['own', '<svg/>']);
  });

  test.each(['index.html', 'embed/paris-summit.html', 'sitemap.xml', 'embed.js'])(
    '%s is refused by its name',
    (path) => {
      put(own, path, 'own');
      expect(() => build({ [path]: 'built' })).toThrow(
        `${join(own, path)} has the name of a file that a build makes. Rename it.`,
      );
    },
  );

  test.each(['_headers', 'vercel.json', 'nginx.conf', '.htaccess'])(
    '%s is refused before anything is built',
    (path) => {
      expect(() => refuseHostFiles(own)).not.toThrow();
      put(own, path, 'own');
      expect(() => refuseHostFiles(own)).toThrow(
        `${join(own, path)} has the name of a file that a build makes. The built one holds the headers`,
      );
    },
  );
});
