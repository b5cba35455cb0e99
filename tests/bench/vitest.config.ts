/** The measurements that need the built page in a browser: part of `npm run bench`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/bench/*.measure.ts'],
    globalSetup: 'tests/browser/harness/site.ts',
    // One at a time: a measurement would include anything that runs beside it.
    maxWorkers: 1,
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
