/**
 * Runs a program directly from its TypeScript sources, without a build step. Node only. It imports
 * vite, which translates the sources.
 *
 * Vite's own `runnerImport` does not work here, because it closes before `run` loads a command.
 */
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

/**
 * Translates components. The compiler is loaded for the first of them, because most commands draw
 * nothing, and it takes a third of a second.
 *
 * @type {import('vite').Plugin}
 */
const components = {
  name: 'components',
  transform: {
    filter: { id: /\.svelte$/ },
    async handler(text, filename) {
      const { compile } = await import('svelte/compiler');
      return compile(text, { filename, generate: 'server' }).js;
    },
  },
};

/**
 * @param {URL} program a module with a `run` that takes the arguments and returns the exit code
 * @param {readonly string[]} args
 */
export async function start(program, args) {
  const config = await resolveConfig(
    {
      root: fileURLToPath(new URL('../..', import.meta.url)),
      configFile: false,
      envDir: false,
      logLevel: 'error',
      plugins: [components],
      environments: {
        command: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          // Node loads the packages. Only our own files are translated.
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
