import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { seedsOf, temporaryFolder } from '../compile/seeds.ts';

async function call(...args: string[]) {
  const err: string[] = [];
  const code = await run(args, { out: () => {}, err: (line) => err.push(line) });
  return { code, err: err.join('\n') };
}

test('images lie beside the JSON as long as an event shows them, and what is not ours stays', async () => {
  const out = join(temporaryFolder(), 'timelines');
  const folder = join(out, 'test');
  const compile = (seeds: string, ...rest: string[]) =>
    call('compile', '--seeds', seeds, '--out', out, ...rest);
  const [withImages, without] = [seedsOf('images'), seedsOf()];
  await call('schema', '--out', join(out, '..', 'timeline.schema.json'));

  expect(await compile(withImages)).toEqual({ code: 0, err: '' });
  expect(
    readdirSync(folder)
      .map((name) => name.replace(/^[0-9a-f]{16}/, '#'))
      .sort(),
  ).toEqual(['#.avif', '#.jpg', '#.png', '#.webp']);
  expect((await compile(withImages, '--check')).code).toBe(0);

  const [first = ''] = readdirSync(folder);
  writeFileSync(join(folder, first), 'spoiled');
  expect(await compile(withImages, '--check')).toEqual({
    code: 1,
    err: `${join(folder, first)} is out of date. Run: npx sourceline compile`,
  });
  expect((await compile(withImages)).code).toBe(0);
  expect((await compile(withImages, '--check')).code).toBe(0);

  writeFileSync(join(folder, 'note.txt'), 'mine');
  expect((await compile(without, '--check')).err.split('\n')).toHaveLength(5);
  await compile(without);
  expect(readdirSync(folder)).toEqual(['note.txt']);
  expect((await compile(without, '--check')).code).toBe(0);

  rmSync(folder, { recursive: true });
  await compile(withImages);
  await compile(without);
  expect(existsSync(folder)).toBe(false);
});

test('no image is written for a spoiled seed', async () => {
  const out = temporaryFolder();
  const { code, err } = await call('compile', '--seeds', seedsOf('images-spoiled'), '--out', out);
  expect(code).toBe(1);
  expect(err).toContain('error image-kind');
  expect(readdirSync(out)).toEqual([]);
});
