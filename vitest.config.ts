/**
 * One runner for everything that is checked, in four groups that run one after the other:
 * the tools of `project` and the Chromium of `browser` would starve each other on two cores.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/patience.ts';

/** Tests that need a document without a browser. */
const PAGE = ['tests/app/**/*.test.ts', 'tests/chart/**/*.test.ts'];

export default defineConfig({
  plugins: [svelte({ configFile: false }), svelteTesting()],
  test: {
    setupFiles: ['./tests/property-seed.ts'],
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
          exclude: [...PAGE, 'tests/project/**', 'tests/browser/**', 'tests/fixtures/**'],
          // Some of these start the command as a user does.
          testTimeout: 60_000,
          // Some of these draw the pictures of a site first.
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: PAGE,
          setupFiles: ['./tests/property-seed.ts', './tests/jsdom.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'project',
          environment: 'node',
          include: ['tests/project/**/*.test.ts'],
          testTimeout: 300_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A state is waited for as long as a busy machine may take to come to it.
          expect: { requireAssertions: true, poll: { timeout: PATIENCE } },
          retry: 0,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
