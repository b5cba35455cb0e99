/**
 * One runner for everything that is checked. The browser tests come last, by themselves: beside
 * the tools of `project` they would starve. All else is one group, so that no core waits.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { PATIENCE, TEST_PATIENCE } from './tests/patience.ts';
import { ROOMY } from './tests/project/command.ts';

/** Tests that need a document without a browser. */
const PAGE = ['tests/app/**/*.test.ts', 'tests/chart/**/*.test.ts'];

/** Tests that replace modules, the window or its clock, which others in their process would meet. */
const APART = [
  'tests/app/loading/uncaught.test.ts',
  'tests/app/state/flight.test.ts',
  'tests/cli/whole-files.test.ts',
  'tests/cli/build/swap.test.ts',
  'tests/embed/loader.test.ts',
  'tests/embed/reporter.test.ts',
];

export default defineConfig({
  plugins: [svelte({ configFile: false }), svelteTesting({ autoCleanup: false })],
  test: {
    setupFiles: ['./tests/property-seed.ts'],
    execArgv: ROOMY,
    sequence: { sequencer: LongestFirst },
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
    // A test of an empty table would assert nothing.
    expect: { requireAssertions: true },
    // The reporter's line is the last one: see tests/reporter.ts.
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...PAGE, ...APART, 'tests/{project,browser,fixtures}/**'],
          // Starting a process and loading what all of these load takes longer than most of them.
          isolate: false,
          setupFiles: ['./tests/property-seed.ts', './tests/usual-languages.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          environment: 'node',
          include: APART,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [svelteTesting({ resolveBrowser: false })],
        test: {
          name: 'page',
          environment: 'jsdom',
          include: PAGE,
          exclude: APART,
          // Making a document and drawing its first page takes longer than most of them.
          isolate: false,
          maxWorkers: '100%',
          setupFiles: [
            './tests/property-seed.ts',
            './tests/usual-languages.ts',
            './tests/jsdom.ts',
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'project',
          environment: 'node',
          include: ['tests/project/**/*.test.ts'],
          testTimeout: 1_800_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          // Each worker starts one Chromium, and each visit has a context of its own.
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/site.ts',
          // A state is waited for as long as a busy machine may take to come to it.
          expect: { requireAssertions: true, poll: { timeout: PATIENCE } },
          retry: 0,
          // They wait for frames and answers most of their time: two would leave two cores idle.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
