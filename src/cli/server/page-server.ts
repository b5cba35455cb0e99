/**
 * Serves the page from its sources, following the seeds and the code. In the published package
 * src/pack/ready/page-server.ts takes the place of this file.
 */
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { CONFIG, PROJECT } from '../project.ts';
import { authoring } from './authoring.ts';
import type { Served } from './listening.ts';
import { ALONE, USUAL_PORT, type PageServing } from './page-serving.ts';

export async function servePage({ site, seeds, port, terminal }: PageServing): Promise<Served> {
  const server = await createServer({
    root: PROJECT,
    publicDir: resolve(site.public),
    cacheDir: resolve(join(site.cache, 'vite')),
    configFile: CONFIG,
    plugins: [await authoring({ site, seeds, terminal })],
    server: {
      port: port ?? USUAL_PORT,
      strictPort: port !== undefined,
      cors: false,
      headers: ALONE,
    },
    logLevel: 'warn',
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
