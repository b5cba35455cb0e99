/** The project's tools, each as a test that shows what the tool says. */
import { expect, test } from 'vitest';
import { tool } from './command.ts';

test('types hold', async () => {
  const script = 'node_modules/svelte-check/bin/svelte-check';
  const { code, output } = await tool(script, '--fail-on-warnings', '--output', 'human');
  expect(code, output).toBe(0);
});

test('the linter has nothing to say', async () => {
  const { code, output } = await tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0');
  expect(code, output).toBe(0);
});

test('every file is formatted', async () => {
  const { code, output } = await tool('node_modules/prettier/bin/prettier.cjs', '--check', '.');
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
