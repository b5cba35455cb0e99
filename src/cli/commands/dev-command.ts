/** `sourceline dev`. */
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { authoring } from '../server/authoring.ts';
import type { Command } from '../command.ts';
import { interrupted } from '../interrupt.ts';
import { portOf } from '../server/port.ts';
import { CONFIG, PROJECT } from '../project.ts';
import { SEEDS, seedsOf, timelinesOf } from '../seeds.ts';

const help = `Usage: sourceline dev [options]

Serves the page for writing seeds: they are compiled when they change, and the page follows. What
is wrong shows here and on the page, with its file, line and column. Nothing is written.

Options:
  --seeds <path>   the folder with the seeds (default: seeds)
  --port <number>  the port, 0 for any free one (default: the variable PORT)
  -h, --help       show this`;

const USUAL_PORT = 5173;

const ALONE = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

export const command: Command = {
  help,
  options: { ...SEEDS, port: { type: 'string' } },
  operands: { least: 0, most: 0 },
  run: async (call) => {
    const port = portOf(call);
    timelinesOf(call, []);
    const server = await createServer({
      root: PROJECT,
      publicDir: resolve(call.site.public),
      cacheDir: resolve(join(call.site.cache, 'vite')),
      configFile: CONFIG,
      plugins: [authoring(seedsOf(call))],
      server: {
        port: port ?? USUAL_PORT,
        strictPort: port !== undefined,
        // Only this page may read what is not published yet.
        cors: false,
        headers: ALONE,
      },
      logLevel: 'warn',
    });
    await server.listen();
    call.terminal.out(`Sourceline is at ${server.resolvedUrls?.local[0] ?? ''}`);
    await interrupted();
    await server.close();
    return 0;
  },
};
