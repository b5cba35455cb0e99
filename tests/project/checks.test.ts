/**
 * The tools of the project, each as a test that prints the tool's output. For the linter:
 * lint.test.ts.
 */
import { test } from 'vitest';
import { tool } from './command.ts';

/** A file whose text is the same is not read again. */
const CACHE = [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', 'node_modules/.cache/prettier/cache'],
];

test.concurrent('types hold', async ({ expect }) => {
  const script = 'node_modules/svelte-check/bin/svelte-check';
  const { code, output } = await tool(script, '--fail-on-warnings', '--output', 'human');
  expect(code, output).toBe(0);
});

test.concurrent('every file is formatted', async ({ expect }) => {
  const { code, output } = await tool(
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '.',
    ...CACHE,
  );
  expect(code, output).toBe(0);
});

test.concurrent('no file, export or dependency is unused', async ({ expect }) => {
  const { code, output } = await tool('node_modules/knip/bin/knip.js', '--no-progress');
  expect(code, output).toBe(0);
});

test.concurrent('the committed JSON is what the seeds compile to', async ({ expect }) => {
  const { code, output } = await tool('src/cli/sourceline.js', 'compile', '--check');
  expect(code, output).toBe(0);
});
