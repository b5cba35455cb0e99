/** How the page is built. The tests have a configuration of their own: vitest.config.ts. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { plainImports } from './src/cli/build/plain-imports.ts';
import { pureBlends } from './src/cli/build/pure-blends.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // The names of classes come from the paths of components, wherever the command is called.
  // The page has no use for a sign of which Svelte it was made with.
  plugins: [
    svelte({ configFile: false, compilerOptions: { rootDir: ROOT, discloseVersion: false } }),
    plainImports,
    pureBlends,
  ],
  // Relative, so that the built page works from any folder of any host.
  base: './',
  resolve: {
    alias: {
      'd3-transition': fileURLToPath(new URL('src/cli/build/no-transition.ts', import.meta.url)),
      'd3-color': fileURLToPath(new URL('src/cli/build/no-colour.ts', import.meta.url)),
    },
  },
  // In one file, because a thread has the policy of the host that sends it, not the page's.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  // Not the pages that tests are made of.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    // Parts that load late bring scripts only, so that no part waits for a stylesheet that fails.
    cssCodeSplit: false,
    // Fetching the parts of a later part sooner would weigh on the first load.
    modulePreload: false,
    rolldownOptions: {
      // The first load is one script, so that none waits for another.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
      // How long each plugin took is of no interest to someone who only starts the page.
      checks: { pluginTimings: false },
    },
  },
});
