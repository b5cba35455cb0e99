/** A site in a folder of its own: every command works there, and on nothing of ours. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/compile/files/folder.ts';
import { commonFiles, publicFiles } from '../../src/cli/build/public-files.ts';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';
import { textsOf } from '../../src/export/pictures/itxt.ts';
import { DOCUMENTS, FIXTURES, temporaryFolder } from '../compile/seeds.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  const filter = (path: string) => !path.endsWith('expected.txt');
  cpSync(join(FIXTURES, 'valid'), join(root, 'seeds', 'test'), { recursive: true, filter });
});

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await run(args, terminal, siteIn(root));
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('from seeds to the built page, all in that folder', async () => {
  const ours = readdirSync('public/timelines');
  expect(await call('verify', DOCUMENTS)).toMatchObject({ code: 0, err: '' });
  expect(await call('compile')).toMatchObject({ code: 0, err: '' });
  expect(await call('compile', '--check')).toMatchObject({ code: 0, err: '' });
  expect((await call('schema')).out).toContain(join(root, 'public', 'timeline.schema.json'));
  expect(await call('export', 'test', '--format', 'csv')).toMatchObject({ code: 0, err: '' });
  const picture = join(root, 'a.png');
  expect((await call('snapshot', 'test', '-o', picture)).code).toBe(0);
  const { title } = JSON.parse(
    readFileSync(join(root, 'public', 'timelines', 'test.json'), 'utf8'),
  ) as { title: string };
  expect(textsOf(readFileSync(picture)).Title).toBe(title);

  expect(await call('build', '--site', 'https://gazette.press/')).toMatchObject({ code: 0 });
  const files = filesIn(join(root, 'dist'));
  expect(files).toEqual(
    expect.arrayContaining(['embed-1.js', 'favicon.svg', 'index.html', 'timelines/test.json']),
  );
  expect(files.filter((path) => /paris|pictures\//.test(path))).toEqual([]);
  const page = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
  expect(page).toContain(`<title>${title}</title>`);
  expect(page).toContain('content="timelines/test.json"');
  for (const path of files.filter((each) => /\.(html|js|json|xml|txt)$/.test(each)))
    expect(readFileSync(join(root, 'dist', path), 'utf8'), path).not.toMatch(/paris-summit/i);
  expect(readdirSync('public/timelines')).toEqual(ours);

  // What readers have seen now does not change without a reason.
  expect(readFileSync(join(root, 'seeds/test/published.yaml'), 'utf8')).toContain('id: "letter"');
  const compiled = join(root, 'public/timelines/test.json');
  writeFileSync(compiled, readFileSync(compiled, 'utf8').replace('"claimed"', '"reported"'));
  expect(await call('build')).toMatchObject({
    code: 1,
    err: expect.stringContaining('The status of "letter" was “claimed”') as string,
  });
});

test('a sign of its own for the browser takes the place of ours', () => {
  const shared = (): string[] =>
    commonFiles(publicFiles(siteIn(root).public)).map(({ path }) => path);
  expect(shared()).toEqual(expect.arrayContaining(['embed-1.js', 'favicon.svg']));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public', 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(shared()).toEqual(expect.not.arrayContaining(['favicon.svg']));
});

test('a schema that is there must be current, and a site needs none', async () => {
  await call('compile');
  writeFileSync(join(root, 'public', 'timeline.schema.json'), '{}');
  expect(await call('compile', '--check')).toMatchObject({
    code: 1,
    err: `${join(root, 'public', 'timeline.schema.json')} is out of date. Run: npx sourceline schema`,
  });
});

test.each([['compile'], ['verify', DOCUMENTS], ['dev', '--port', '0']])(
  '%s in a folder without seeds names the folder above that has some',
  async (...args) => {
    const above = root;
    root = join(root, 'articles');
    mkdirSync(root);
    expect(await call(...args)).toEqual({
      code: 2,
      out: '',
      err: `sourceline: There is no folder ${join(root, 'seeds')} here. There is one in ${above}: go there, then run this again.`,
    });
  },
);

test('build says what is missing where nothing is compiled', async () => {
  expect(await call('build')).toEqual({
    code: 1,
    out: '',
    err: `sourceline: There is no timeline in ${join(root, 'public', 'timelines')}. Run: npx sourceline compile`,
  });
});
