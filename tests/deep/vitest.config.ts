/** Tests that take too long for every change: `npm run deep`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const HOUR = 3_600_000;

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/**/*.deep.ts'],
    setupFiles: ['./tests/property-seed.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: HOUR,
    hookTimeout: HOUR,
  },
});
