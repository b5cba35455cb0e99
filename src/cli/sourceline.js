#!/usr/bin/env node
/**
 * Starts the `sourceline` command straight from its TypeScript sources, with no build step
 * before. Node only; imports vite, which translates them, and the Svelte compiler.
 *
 * Vite's own `runnerImport` would do, but it closes before a command is loaded when it is called.
 */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const config = await resolveConfig(
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    envDir: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    environments: {
      command: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        // Packages are Node's to load; only our own files are translated.
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
const environment = createRunnableDevEnvironment('command', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { run } = await environment.runner.import(main);
  process.exitCode = await run(process.argv.slice(2));
} finally {
  await environment.close();
}
