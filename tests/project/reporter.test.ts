import { describe, expect, test } from 'vitest';
import { run, type Outcome } from './command.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs the cases of tests/fixtures/reporter whose file name contains `name`. */
const runCase = (name: string, setup = ''): Promise<Outcome> =>
  run(process.execPath, [VITEST, 'run', '--root', 'tests/fixtures/reporter', name], {
    env: { CASE_SETUP: setup },
  });

describe.concurrent('the last line of a run', () => {
  test.for([
    ['counts what passed', 'passes', '', '2 passed, 0 failed', 0],
    ['counts what failed and what was skipped', 'fails', '', '1 passed, 1 failed, 1 skipped', 1],
    ['counts a hook that throws', 'hook', '', '0 passed, 1 failed, 1 skipped', 1],
    ['counts a file that does not load', 'unloadable', '', '0 passed, 1 failed', 1],
    ['counts an error that nobody handled', 'unhandled', '', '1 passed, 1 failed', 1],
    ['takes a run of no test for a failure', 'no-such-case', '', '0 passed, 1 failed', 1],
    ['counts a setup that throws', 'passes', './setup-throws.ts', '0 passed, 1 failed', 1],
    ['counts an end that fails', 'passes', './teardown-fails.ts', '2 passed, 1 failed', 1],
  ] as const)('%s', async ([, name, setup, line, code], { expect }) => {
    const outcome = await runCase(name, setup);
    expect(outcome.output.split('\n').slice(-2)).toEqual([line, '']);
    expect(outcome.code).toBe(code);
  });
});

test('npm adds nothing after it', async () => {
  const outcome = await run('npm', ['test', '--', '--root', 'tests/fixtures/reporter', 'fails']);
  expect(outcome.output.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed, 1 skipped');
  expect(outcome.code).toBe(1);
});
