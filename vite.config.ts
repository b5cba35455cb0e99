/** How the page is built. The tests have a configuration of their own: vitest.config.ts. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What schema.ts says for the JSON Schema alone: a reader’s browser has no use for it. */
const DESCRIPTION = /,\s*v\.description\(\s*'[^']*',?\s*\)/g;
const undescribed: Plugin = {
  name: 'sourceline:undescribed',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/timeline/schema.ts') ? code.replaceAll(DESCRIPTION, '') : null,
};

const LATE_STYLES = fileURLToPath(new URL('src/app/late-styles.ts', import.meta.url));
const lateStyles: Plugin = {
  name: 'sourceline:late-styles',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === '\0vite/preload-helper.js' ? LATE_STYLES : null),
};

export default defineConfig({
  plugins: [svelte({ configFile: false }), undescribed, lateStyles],
  // Relative, so that the built page works from any folder of any host.
  base: './',
  resolve: {
    alias: {
      'd3-transition': fileURLToPath(new URL('src/app/no-transition.ts', import.meta.url)),
      'd3-color': fileURLToPath(new URL('src/app/no-colour.ts', import.meta.url)),
    },
  },
  // Not the pages that tests are made of.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    // What would fetch a later part's own parts sooner weighs on the first load.
    modulePreload: false,
    // 2 % smaller than Vite's own after gzip: the first load has a budget.
    minify: 'terser',
    // What took long is no news to who only starts the page.
    rolldownOptions: { checks: { pluginTimings: false } },
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
  },
});
