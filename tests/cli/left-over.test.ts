/** What compile does with what is left of a timeline whose seeds are gone. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/compile/files/folder.ts';
import { RECORD } from '../../src/cli/left-over.ts';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';
import { FIXTURES, temporaryFolder } from '../compile/seeds.ts';

let root: string;
const at = (path: string): string => join(root, path);
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const compiled = (): string[] => filesIn(at('public/timelines'));
const images = (): string[] => compiled().filter((path) => path.startsWith('bridge/'));
const timelines = (): unknown =>
  (JSON.parse(readFileSync(at(`public/timelines/${RECORD}`), 'utf8')) as { timelines: unknown })
    .timelines;

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await run(args, terminal, siteIn(root));
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeEach(async () => {
  root = temporaryFolder();
  const filter = (path: string) => !path.endsWith('expected.txt');
  for (const name of ['bridge', 'harbour'])
    cpSync(join(FIXTURES, 'valid'), at(`seeds/${name}`), { recursive: true, filter });
  // One of them with images.
  cpSync(join(FIXTURES, 'images'), at('seeds/bridge'), { recursive: true, filter });
  expect(await call('compile')).toMatchObject({ code: 0, err: '' });
  expect(
    compiled().filter((path) => /^bridge\/[0-9a-f]{16}\.(jpg|png|webp|avif)$/.test(path)),
  ).toEqual(images());
  expect(images()).toHaveLength(4);
});

test('removes its JSON and its images, and says so', async () => {
  const files = ['bridge.json', ...images()];
  rmSync(at('seeds/bridge'), { recursive: true });
  const check = await call('compile', '--check');
  expect(check).toMatchObject({ code: 1, out: '' });
  expect(check.err.split('\n')).toEqual(
    files.map(
      (path) =>
        `${at(`public/timelines/${path}`)} is left over: ${at('seeds/bridge')} is gone. Run: npx sourceline compile`,
    ),
  );
  expect(await call('build')).toMatchObject({
    code: 1,
    err: `sourceline: ${at('public/timelines/bridge.json')} is left over from a timeline whose seeds are gone, and would be published. Run: npx sourceline compile`,
  });
  expect(existsSync(at('dist'))).toBe(false);
  const { code, out } = await call('compile');
  expect(code).toBe(0);
  for (const path of files)
    expect(out).toContain(
      `${at(`public/timelines/${path}`)}: removed, because ${at('seeds/bridge')} is gone`,
    );
  expect(compiled()).toEqual([RECORD, 'harbour.json']);
  expect(timelines()).toEqual(['harbour']);
  expect(existsSync(at('public/timelines/bridge'))).toBe(false);
  expect((await call('compile', '--check')).code).toBe(0);
});

test('removes a record of verify that stayed alone, and nothing that an editor wrote', async () => {
  for (const name of ['bridge', 'harbour']) {
    for (const file of ['timeline', 'events', 'documents', 'translations'])
      rmSync(at(`seeds/${name}/${file}.yaml`), { force: true });
    put(`seeds/${name}/verified.yaml`, '# Written by `npx sourceline verify`: what was found\n');
  }
  rmSync(at('seeds/bridge/images'), { recursive: true });
  put('seeds/harbour/notes.txt', 'ours');
  expect(await call('compile')).toMatchObject({ code: 0, err: '' });
  expect(filesIn(at('seeds'))).toEqual(['harbour/notes.txt']);
  expect(compiled()).toEqual([RECORD]);
  expect(timelines()).toEqual([]);
});

test('leaves half a timeline alone, because somebody is working on it', async () => {
  rmSync(at('seeds/bridge/timeline.yaml'));
  const before = compiled();
  expect((await call('compile')).code).toBe(0);
  expect(compiled()).toEqual(before);
  expect((await call('compile', '--check')).code).toBe(0);
});

test('never removes what it has not written', async () => {
  put('public/timelines/theirs.json', '{}');
  put('public/timelines/bridge/map.png', 'theirs');
  rmSync(at('seeds/bridge'), { recursive: true });
  expect((await call('compile')).code).toBe(0);
  expect(compiled()).toEqual([RECORD, 'bridge/map.png', 'harbour.json', 'theirs.json']);
});

test.each([
  ['a timeline is named', ['harbour']],
  ['other seeds are given', ['--seeds', join(FIXTURES)]],
])('removes nothing if %s', async (_, args) => {
  rmSync(at('seeds/bridge'), { recursive: true });
  if (args[0] === '--seeds') args = ['valid', ...args];
  expect((await call('compile', ...args)).code).toBe(0);
  expect(compiled()).toContain('bridge.json');
});

test('removes nothing while a mistake stops it, or while there are no seeds at all', async () => {
  rmSync(at('seeds/bridge'), { recursive: true });
  const before = compiled();
  put('seeds/harbour/timeline.yaml', 'titel: x');
  expect((await call('compile')).code).toBe(1);
  expect(compiled()).toEqual(before);
  rmSync(at('seeds'), { recursive: true });
  expect((await call('compile')).code).toBe(2);
  expect(compiled()).toEqual(before);
});

test('goes on where a run was killed', async () => {
  rmSync(at('seeds/bridge'), { recursive: true });
  rmSync(at('public/timelines/bridge.json'));
  expect((await call('compile', '--check')).code).toBe(1);
  expect((await call('compile')).code).toBe(0);
  expect(compiled()).toEqual([RECORD, 'harbour.json']);
});

test.each(['{', '[]', 'null', '{"format":"sourceline-compiled/1","timelines":["../../seeds"]}'])(
  'a record that says %s is refused, with a way out',
  async (text) => {
    put(`public/timelines/${RECORD}`, text);
    rmSync(at('seeds/bridge'), { recursive: true });
    const { code, err } = await call('compile');
    expect(code).toBe(1);
    expect(err).toMatch(/\.compiled\.json cannot be read: .* Delete it, then run: npx sourceline/);
    rmSync(at(`public/timelines/${RECORD}`));
    expect((await call('compile', '--check')).err).toContain(`${RECORD} is out of date.`);
    expect((await call('compile')).code).toBe(0);
    expect(timelines()).toEqual(['harbour']);
  },
);
