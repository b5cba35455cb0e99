import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { DOCUMENTS, seedsOf } from '../../compile/seeds.ts';

async function call(command: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const code = await run([command, ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Verified seeds, with other text in events.yaml. */
async function seedsWith(from = '', to = '') {
  const seeds = seedsOf();
  expect((await call('verify', DOCUMENTS, '--seeds', seeds)).code).toBe(0);
  const path = join(seeds, 'test', 'events.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return { seeds, path };
}

test('lists what there is to look at, with its place, and exits with 0', async () => {
  const { seeds, path } = await seedsWith();
  const { code, out, err } = await call('check', '--seeds', seeds);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('advice review-claim: Only "paper" reports');
  expect(out).toContain(`  at ${path}:48:11`);
  expect(out).toMatch(/\ntest: 2 things to look at$/);
});

test('says so if there is nothing, and strict does not mind', async () => {
  const { seeds, path } = await seedsWith('status: claimed', 'status: reported');
  const timeline = join(seeds, 'test', 'timeline.yaml');
  writeFileSync(timeline, readFileSync(timeline, 'utf8').replace('2026-01-01', '2025-12-31'));
  expect(await call('check', '--strict', '--seeds', seeds)).toEqual({
    code: 0,
    out: 'test: nothing to look at',
    err: '',
  });
  expect(readFileSync(path, 'utf8')).not.toContain('claimed');
});

test('with --strict, advice is an error', async () => {
  const { seeds } = await seedsWith();
  expect((await call('check', 'test', '--strict', '--seeds', seeds)).code).toBe(1);
});

test('names a quotation that changed after the last verify', async () => {
  const { seeds } = await seedsWith('quote: Five bakers', 'quote: bakers stayed');
  const { out } = await call('check', '--seeds', seeds);
  expect(out).toContain('advice quote-unverified: “bakers stayed” is not verified');
});

test('as JSON and as annotations it is the same, mistakes included', async () => {
  const { seeds, path } = await seedsWith('importance: 3', 'importance: 9');
  const json = await call('check', '--format', 'json', '--seeds', seeds);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toEqual([
    {
      timeline: 'test',
      level: 'error',
      code: 'value-number',
      sentence: '"importance" takes a whole number from 1 to 5, not "9".',
      hint: null,
      file: path,
      line: 6,
      column: 15,
      count: 1,
    },
  ]);
  const { out } = await call('check', '--format', 'github', '--seeds', seeds);
  expect(out).toBe(
    `::error file=${path},line=6,col=15,title=value-number::"importance" takes a whole number from 1 to 5, not "9".`,
  );
});

test('an annotation escapes what would end it', async () => {
  const { seeds } = await seedsWith(
    'title: Crumb promises a bun for everyone',
    'title: "100%: a, b::c"',
  );
  const { out } = await call('check', '--format', 'github', '--seeds', seeds);
  expect(out).toMatch(
    /^::warning file=[^:,]*,line=\d+,col=\d+,title=review-claim::Only "paper" reports "100%25: a, b::c"/m,
  );
  expect(out.split('\n').every((line) => line.startsWith('::warning '))).toBe(true);
});

test('a format that is none is refused', async () => {
  expect(await call('check', '--format', 'xml')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--format is one of text, json, github, not "xml".') as string,
  });
});
