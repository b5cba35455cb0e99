/** Quotations that no longer stand as they were verified are named, by compile and by dev. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { previewOf } from '../../src/cli/server/preview.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../compile/seeds.ts';

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const code = await run(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Seeds whose quotations are verified, and which are changed afterwards. */
async function changed(file?: string, from = '', to = '') {
  const seeds = seedsOf();
  await call('verify', DOCUMENTS, '--seeds', seeds);
  const change = (name: string, before: string, after: string) => {
    const path = join(seeds, 'test', name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(before);
    writeFileSync(path, text.replace(before, after));
  };
  if (file !== undefined) change(file, from, to);
  const out = temporaryFolder();
  const compile = (...options: string[]) =>
    call('compile', '--seeds', seeds, '--out', out, ...options);
  return { seeds, change, compile, path: join(out, 'test.json') };
}

test('compile names a quote that was changed, with its place, and goes on', async () => {
  const { compile, path } = await changed('events.yaml', 'quote: Five bakers', 'quote: Five');
  const { code, out, err } = await compile();
  expect(err).toMatch(
    /^warning quote-unverified: “Five” is not verified: it is new, or was changed after the last verify\.\n {2}at .*test\/events\.yaml:26:14\n/,
  );
  expect(out).toContain('4 of 5 quotations verified');
  expect([code, existsSync(path)]).toEqual([0, true]);
});

test('compile names the quotations of a document that was changed', async () => {
  const { compile } = await changed('documents.yaml', 'sha256: a', 'sha256: b');
  const { code, err } = await compile();
  expect(code).toBe(0);
  expect(err.match(/warning quote-of-changed: .*its document "paper" was changed/g)).toHaveLength(
    4,
  );
});

test('with --strict nothing is written then', async () => {
  const { compile, path } = await changed('events.yaml', 'quote: Five bakers', 'quote: Five');
  const { code, err } = await compile('--strict');
  expect(err).toContain('warning quote-unverified');
  expect(err).toMatch(/\ntest: 1 of 5 quotations are not verified; nothing was written\.$/);
  expect([code, existsSync(path)]).toEqual([1, false]);
});

test('with --strict all is written if all is verified', async () => {
  const { compile, path } = await changed();
  expect(await compile('--strict')).toMatchObject({ code: 0, err: '' });
  expect(existsSync(path)).toBe(true);
});

test('of a timeline that was never verified, the quotations are only counted', async () => {
  const [seeds, out] = [seedsOf(), temporaryFolder()];
  const args = ['compile', '--seeds', seeds, '--out', out];
  expect(await call(...args)).toMatchObject({ code: 0, err: '' });
  expect(await call(...args, '--strict')).toMatchObject({
    code: 1,
    err: 'test: 5 of 5 quotations are not verified; nothing was written.',
  });
});

test('dev names them once, and again when they change', async () => {
  const { seeds, change } = await changed('events.yaml', 'quote: Five bakers', 'quote: Five');
  const err: string[] = [];
  const preview = previewOf(seeds, seeds, {
    out: () => undefined,
    err: (line) => void err.push(line),
  });
  expect(err.join()).toContain('warning quote-unverified: “Five” is not verified');
  preview.update();
  expect(err).toHaveLength(1);
  change('events.yaml', 'quote: due on Jan. 9', 'quote: due on Jan.');
  preview.update();
  expect(err).toHaveLength(2);
  expect(err[1]).toContain('“due on Jan.” is not verified');
});
