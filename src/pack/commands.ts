/** Bundles the `sourceline` command for the published package. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../cli/project.ts';

/** What the package has in place of files that need a bundler or the project's packages. */
const READY = {
  'cli/build/bundles.ts': 'pack/ready/bundles.ts',
  'cli/server/page-server.ts': 'pack/ready/page-server.ts',
  'export/fonts/font-file.ts': 'pack/ready/font-file.ts',
};

/** @param folder where the modules are written, with the licences of what they contain. */
export async function bundleCommands(folder: string): Promise<void> {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
  const path = (file: string): string => join(PROJECT, 'src', file);
  const ready = new Map(Object.entries(READY).map((pair) => pair.map(path) as [string, string]));
  await build({
    root: PROJECT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      svelte({ configFile: false, compilerOptions: { rootDir: PROJECT } }),
      {
        name: 'ready',
        enforce: 'pre',
        async resolveId(source, importer) {
          const found = await this.resolve(source, importer, { skipSelf: true });
          return ready.get(found?.id ?? '') ?? null;
        },
      },
    ],
    ssr: { noExternal: true, external: Object.keys({ ...dependencies, ...peerDependencies }) },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: {
          main: path('cli/main.ts'),
          'reading-thread': path('cli/reader/reading-thread.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
