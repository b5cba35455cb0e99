import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { RECORD, writeRecord } from '../../../src/cli/build/build-record.ts';
import { checkOutput } from '../../../src/cli/build/output-folder.ts';
import { run } from '../../../src/cli/main.ts';
import { realOf } from '../../../src/compile/files/write.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { smallDisk } from '../disk.ts';

/** A project with its folders; it is a repository, like a clone. */
let project: string;
const put = (path: string, text = ''): string => {
  const full = join(project, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
};
/** A folder with a site in it, like after a build. */
const site = (path: string): string => {
  put(join(path, 'index.html'));
  put(join(path, 'assets', 'a.js'));
  writeRecord(join(project, path));
  return join(project, path);
};

beforeEach(() => {
  project = realOf(temporaryFolder());
  for (const path of ['seeds/a/timeline.yaml', 'public/timelines/a.json', 'src/main.ts']) put(path);
  for (const path of ['tests/a.test.ts', 'node_modules/vite/a.js', '.git/HEAD', 'index.html'])
    put(path);
});

const check = (path: string, here = project): string =>
  checkOutput(join(project, path), project, here);
const reasonAgainst = (path: string, here?: string): string => {
  try {
    check(path, here);
  } catch (error) {
    expect(error).toMatchObject({ name: 'CommandError', exitCode: 2 });
    const { message } = error as Error;
    expect(message.startsWith(`build will not replace ${join(project, path)}: `)).toBe(true);
    return message.slice(message.indexOf(': ') + 2);
  }
  throw new Error(`${path} is taken`);
};

describe('a build may replace', () => {
  test.each(['dist', 'dist/deeper', '../elsewhere'])('a folder that is missing: %s', (path) => {
    expect(check(path)).toBe(join(project, path));
  });

  test('an empty folder, and one that it made, with what file managers add', () => {
    mkdirSync(join(project, 'empty'));
    expect(check('empty')).toBe(join(project, 'empty'));
    site('dist');
    put('dist/assets/.DS_Store');
    mkdirSync(join(project, 'dist', 'emptied'));
    expect(check('dist')).toBe(join(project, 'dist'));
  });

  test('what a link leads to', () => {
    site('www');
    symlinkSync('www', join(project, 'dist'));
    expect(check('dist')).toBe(join(project, 'www'));
    symlinkSync('later', join(project, 'next'));
    expect(check('next')).toBe(join(project, 'later'));
  });
});

describe('a build does not replace', () => {
  test.each(['seeds', 'public', 'src', 'tests', 'node_modules'])(
    '%s, or what lies in it',
    (name) => {
      const place = join(project, name);
      expect(reasonAgainst(name)).toMatch(`it is ${place}. Choose`);
      for (const inside of ['new', 'new/deeper'])
        expect(reasonAgainst(join(name, inside))).toMatch(`it lies in ${place}. Choose`);
      // Not even if somebody has made a record of it.
      writeRecord(place);
      expect(reasonAgainst(name)).toMatch(`it is ${place}. Choose`);
    },
  );

  test('what holds the project or the folder that the command is called in', () => {
    expect(reasonAgainst('.')).toMatch('it holds the project itself. Choose a folder of its own');
    expect(reasonAgainst('..')).toMatch('it holds the project itself.');
    expect(() => checkOutput('/', project, project)).toThrow(/it holds /);
    const here = site('dist');
    expect(reasonAgainst('dist', here)).toMatch('you are in it. Go to another folder first.');
    expect(reasonAgainst('dist', join(here, 'assets'))).toMatch('you are in it.');
  });

  test('the seeds of the folder that the command is called in', () => {
    const here = join(project, 'elsewhere');
    put('elsewhere/seeds/a/timeline.yaml');
    put('elsewhere/public/timelines/a.json');
    expect(reasonAgainst('elsewhere/seeds', here)).toMatch(`it is ${join(here, 'seeds')}`);
    expect(reasonAgainst('elsewhere', join(project, 'src'))).toMatch('it holds files');
    expect(reasonAgainst('elsewhere', here)).toMatch(`it holds ${join(here, 'seeds')}`);
    expect(reasonAgainst('elsewhere/public/new', here)).toMatch(
      `it lies in ${join(here, 'public')}`,
    );
  });

  test('any of these by another path', () => {
    symlinkSync('seeds', join(project, 'dist'));
    expect(reasonAgainst('dist')).toMatch(`it is ${join(project, 'seeds')}`);
    symlinkSync('../src', join(project, 'public', 'link'));
    expect(reasonAgainst('public/link/new')).toMatch(`it lies in ${join(project, 'src')}`);
    expect(reasonAgainst('dist/../dist/./a/../new')).toMatch('it lies in');
  });

  test('a repository or its own files, whatever record there is', () => {
    site('pages');
    // Like in a worktree: a file instead of a folder.
    put('pages/.git', 'gitdir: elsewhere');
    writeRecord(join(project, 'pages'));
    expect(reasonAgainst('pages')).toMatch('it is a git repository’s folder');
    for (const name of ['HEAD', 'objects/a', 'refs/a']) put(join('bare', name));
    expect(reasonAgainst('bare')).toMatch('git repository’s own files');
    expect(reasonAgainst('bare/new/deeper')).toMatch('git repository’s own files');
    expect(reasonAgainst('.git/new')).toMatch('git repository’s own files');
    put('other/.git/HEAD');
    expect(reasonAgainst('other/.git/new')).toMatch('git repository’s own files');
  });

  test('files that no build made', () => {
    put('thesis/thesis.txt', 'years');
    expect(reasonAgainst('thesis')).toBe(
      `it holds files, and no ${RECORD} that says a build made them. Choose another folder with --out; if an earlier build made this one, delete it first.`,
    );
    for (const spoiled of ['', '{', '[]', 'null', '{"format":"x","files":["thesis.txt"]}']) {
      put(join('thesis', RECORD), spoiled);
      expect(reasonAgainst('thesis')).toMatch('it holds files, and no');
    }
    site('dist');
    for (const name of ['d.txt', 'assets/a.txt', 'b\u001b.txt', 'c.txt']) put(join('dist', name));
    symlinkSync('/', join(project, 'dist', 'root'));
    expect(reasonAgainst('dist')).toBe(
      'it holds what no build made: assets/a.txt, b\\u{1b}.txt, c.txt and 2 more. Move it away, or into public/, from where each build takes it.',
    );
  });

  test('an archive, nor an archive a site', () => {
    put('archives/leak/head.js');
    writeRecord(join(project, 'archives/leak'));
    expect(reasonAgainst('archives/leak')).toBe(
      'it was made by archive. Choose another folder with --out.',
    );
    const dist = site('dist');
    expect(() => checkOutput(dist, project, project, 'archive')).toThrow(
      'it was made by build. Choose another folder with --out.',
    );
    const leak = join(project, 'archives/leak');
    expect(checkOutput(leak, project, project, 'archive')).toBe(leak);
  });

  test('a file, and a folder within a site', () => {
    put('a.txt');
    expect(reasonAgainst('a.txt')).toBe('it is a file. Choose a folder.');
    site('dist');
    expect(reasonAgainst('dist/new')).toMatch('which a build replaces as a whole');
  });

  test('a disk', (context) => {
    const disk = smallDisk(16);
    if (!disk) return context.skip('No disk can be mounted here.');
    expect(() => checkOutput(disk.folder, project)).toThrow(`--out ${join(disk.folder, 'dist')}`);
    expect(checkOutput(join(disk.folder, 'dist'), project)).toBe(join(disk.folder, 'dist'));
  });
});

test.each(['.', 'seeds', 'public', 'src', '..', '.ci', 'tests/cli'])(
  'sourceline build --out %s touches nothing and ends with exit code 2',
  async (out) => {
    const err: string[] = [];
    const before = names(out);
    const terminal = { out: () => {}, err: (line: string) => err.push(line) };
    expect(await run(['build', '--out', out], terminal)).toBe(2);
    expect(err).toEqual([expect.stringMatching(/^sourceline: build will not replace .*: .*\.$/)]);
    expect(names(out)).toEqual(before);
  },
);

/** Other programs may write into the folder around the project. */
const names = (folder: string): string[] =>
  readdirSync(folder).filter((name) => folder !== '..' || name === 'index.html' || name === RECORD);
