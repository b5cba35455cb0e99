/**
 * The tools of the project, each as a test that prints the tool's output, one after the other: the
 * linter keeps another core busy (lint.test.ts).
 */
import { expect, test } from 'vitest';
import { ROOMY, run, type Outcome } from './command.ts';

const tool = (script: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, [...ROOMY, script, ...args]);

/** A file whose text is the same is not read again. */
const CACHE = [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', 'node_modules/.cache/prettier/cache'],
];

test('types hold', async () => {
  const script = 'node_modules/svelte-check/bin/svelte-check';
  // What it found out is kept beside the code, so that a second run takes a third of the time.
  const { code, output } = await tool(
    script,
    ...['--fail-on-warnings', '--output', 'human', '--incremental'],
  );
  expect(code, output).toBe(0);
});

test('every file is formatted', async () => {
  const { code, output } = await tool(
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '.',
    ...CACHE,
  );
  expect(code, output).toBe(0);
});

test('no file, export or dependency is unused', async () => {
  const { code, output } = await tool('node_modules/knip/bin/knip.js', '--no-progress');
  expect(code, output).toBe(0);
});

test('the committed JSON is what the seeds compile to', async () => {
  const { code, output } = await tool('src/cli/sourceline.js', 'compile', '--check');
  expect(code, output).toBe(0);
});
