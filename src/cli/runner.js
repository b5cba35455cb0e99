/**
 * Runs a program straight from its TypeScript sources, with no build step before. Node only;
 * imports vite, which translates them, and the Svelte compiler.
 *
 * Vite's own `runnerImport` would do, but it closes before a command is loaded when it is called.
 */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

/**
 * @param {URL} program a module whose `run` takes the arguments and returns the exit code
 * @param {readonly string[]} args
 */
export async function start(program, args) {
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
    const { run } = await environment.runner.import(fileURLToPath(program));
    process.exitCode = await run(args);
  } finally {
    await environment.close();
  }
}
