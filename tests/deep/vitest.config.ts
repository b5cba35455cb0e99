/** Tests that take too long for every change: `npm run deep`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from '../patience.ts';

const HOUR = 3_600_000;

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.deep.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.deep.ts'],
          globalSetup: 'tests/browser/harness/site.ts',
          expect: { requireAssertions: true, poll: { timeout: PATIENCE } },
        },
      },
    ],
    setupFiles: ['./tests/property-seed.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: HOUR,
    hookTimeout: HOUR,
  },
});
