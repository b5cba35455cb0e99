import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtTimelines, isListed } from '../../../src/cli/build/built.ts';
import { copyFiles, publicFiles } from '../../../src/cli/build/public-files.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { besideOf } from '../../../src/compile/files/draft.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';

const HARBOUR = JSON.stringify(HARBOUR_JSON);
const LARGE = JSON.stringify({
  ...HARBOUR_JSON,
  events: Array.from({ length: 201 }, (_, i) => ({ ...HARBOUR_JSON.events[0], id: `e${i}` })),
});

let folder: string;
const put = (path: string, text = ''): string => {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
};
beforeEach(() => {
  folder = join(temporaryFolder(), 'public');
  put('timelines/harbour.json', HARBOUR);
});

const warnings: string[] = [];
const timelines = (opens: string | null = null) => {
  warnings.length = 0;
  const site = siteIn(dirname(folder));
  return builtTimelines(publicFiles(folder), { site, opens }, (line) => warnings.push(line));
};

describe('what is published of public/', () => {
  test('is every file but drafts and what is hidden', () => {
    for (const path of ['favicon.svg', 'pictures/a b.png', 'timelines/harbour/0123.png'])
      put(path, path);
    for (const path of ['.nojekyll', '.well-known/security.txt']) put(path, path);
    for (const path of ['.env', '.DS_Store', 'timelines/.harbour.json.7', '.git/HEAD']) put(path);
    writeFileSync(besideOf(join(folder, 'timelines', 'harbour.json'), 'draft'), 'half');
    put('pictures/.well-known/a');
    const published = [
      ...['.nojekyll', '.well-known/security.txt', 'favicon.svg', 'pictures/a b.png'],
      ...['timelines/harbour.json', 'timelines/harbour/0123.png'],
    ];
    const files = publicFiles(folder);
    expect(files.map(({ path }) => path).sort()).toEqual(published);
    const copy = join(temporaryFolder(), 'copy');
    copyFiles(files, copy);
    expect(readFileSync(join(copy, 'pictures', 'a b.png'), 'utf8')).toBe('pictures/a b.png');
    expect(
      publicFiles(copy)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(published);
  });

  test('is nothing where there is no such folder', () => {
    expect(publicFiles(join(folder, 'nothing'))).toEqual([]);
  });

  test('may be linked within the folder, and not out of it', () => {
    symlinkSync('timelines', join(folder, 'data'));
    expect(publicFiles(folder).map(({ path }) => path)).toContain('data/harbour.json');
    symlinkSync('/etc/hostname', join(folder, 'p.txt'));
    expect(() => publicFiles(folder)).toThrow(
      `${join(folder, 'p.txt')} cannot be published: the link leads out of the folder (to /etc/hostname). Put the file itself there.`,
    );
  });

  test.each([
    ['nowhere', 'nothing', 'the link leads nowhere.'],
    ['timelines/all', '../timelines', 'its links lead in a circle.'],
    ['up', '..', 'the link leads out of the folder'],
  ])('a link %s to %s is refused by name', (path, target, why) => {
    symlinkSync(target, join(folder, path));
    expect(() => publicFiles(folder)).toThrow(`${join(folder, path)} cannot be published: ${why}`);
  });

  test.skipIf(process.platform === 'win32')('a pipe is refused by name, not waited for', () => {
    spawnSync('mkfifo', [join(folder, 'timelines', 'a.json')]);
    expect(() => publicFiles(folder)).toThrow(/a\.json cannot be published: it is neither a file/);
  });
});

describe('the timelines of a site', () => {
  test('are those of public/timelines, each in a folder of its own', () => {
    put('timelines/other.json', LARGE);
    put('timelines/harbour/note.json', '{');
    expect(timelines().map(({ id, page, whole }) => [id, page, whole])).toEqual([
      ['harbour', 'harbour/index.html', null],
      ['other', 'other/index.html', 'other/text.html'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('are refused with their file where one cannot be read', () => {
    const path = put('timelines/other.json', HARBOUR.slice(0, 500));
    expect(() => timelines()).toThrow(
      new RegExp(`^${path} is not valid JSON: .*\\. Compile it again: npx sourceline compile$`),
    );
    put('timelines/other.json', '{}');
    expect(() => timelines()).toThrow(`${path}: This is not a Sourceline timeline`);
  });

  test('are told of what is left out of them, but not without end', () => {
    const bad = Array.from({ length: 30 }, () => ({ id: 'x' }));
    const events = [...bad, ...HARBOUR_JSON.events];
    const path = put('timelines/other.json', JSON.stringify({ ...HARBOUR_JSON, events }));
    expect(timelines()).toHaveLength(2);
    expect(warnings).toHaveLength(11);
    expect(warnings[0]).toMatch(`${path}: events[0]`);
    expect(warnings[10]).toMatch(/other\.json: and \d+ more$/);
  });

  test.each(['index', 'text', 'embed', 'events', 'cards', 'timelines', 'assets', 'sitemap', '404'])(
    'may not be called %s',
    (name) => {
      const path = put(`timelines/${name}.json`, HARBOUR);
      expect(() => timelines()).toThrow(`${path}: the name "${name}" is taken by a page or folder`);
    },
  );

  test.each(['A', 'a b', 'a"><script>', 'é', 'a--b', 'a.b', 'a\u001b'])(
    'may not be called %j',
    (name) => {
      put(`timelines/${name}.json`, HARBOUR);
      expect(() => timelines()).toThrow('becomes part of links: use lower-case letters');
    },
  );

  test('have no folder of their own where there is only one', () => {
    expect(timelines()).toMatchObject([{ id: 'harbour', json: HARBOUR, page: 'index.html' }]);
    put('timelines/harbour.json', LARGE);
    expect(timelines()).toMatchObject([{ page: 'index.html', whole: 'text.html' }]);
  });

  test('have one at the first page where the settings name it', () => {
    put('timelines/other.json', LARGE);
    expect(timelines('other').map(({ page, whole }) => [page, whole])).toEqual([
      ['harbour/index.html', null],
      ['index.html', 'text.html'],
    ]);
    expect([isListed(timelines('other')), isListed(timelines())]).toEqual([false, true]);
    expect(() => timelines('othre')).toThrow(
      `${join(dirname(folder), 'sourceline.yaml')}: There is no timeline "othre" to open at the first page. There are harbour, other. Did you mean "other"?`,
    );
  });

  test('are missed where there are none', () => {
    folder = join(temporaryFolder(), 'public');
    expect(() => timelines()).toThrow(
      `There is no timeline in ${join(folder, 'timelines')}. Run: npx sourceline compile`,
    );
  });
});

test('only data that can be shown as they are count as sound', () => {
  expect(timelines().map(({ isSound }) => isSound)).toEqual([true]);
  // Compile writes none of these; a page shows them all, if not as they are.
  const unseen = { ...HARBOUR_JSON, title: 'The \u202eharbour' };
  const damaged = { ...HARBOUR_JSON, lanes: [...HARBOUR_JSON.lanes, { id: 'A' }] };
  for (const json of [unseen, damaged]) {
    put('timelines/harbour.json', JSON.stringify(json));
    expect(timelines().map(({ isSound }) => isSound)).toEqual([false]);
  }
});
