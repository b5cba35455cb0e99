/**
 * The built folder on our own server, and on real ones with the files that it contains for them.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { serve } from '../../../src/cli/server/serve.ts';
import { SERVERS } from '../../browser/engines/engine.ts';
import { find, needed } from '../../browser/engines/find.ts';
import { asks } from './asks.ts';
import { startApache, startNginx, type Started } from './server.ts';
import { buildSite } from './site.ts';

const folder = await mkdtemp(join(tmpdir(), 'sourceline-hosts-'));
// A server may run as another user.
await chmod(folder, 0o755);
const root = join(folder, 'dist');
await buildSite(root);
afterAll(() => rm(folder, { recursive: true }));

function server(start: () => Promise<Started>): void {
  let started: Started;
  beforeAll(async () => {
    started = await start();
  }, 60_000);
  afterAll(() => started?.close());
  asks(() => started.port);
}

describe('our own server', () => {
  server(async () => {
    const { url, close } = await serve({ root, port: 0 });
    return { port: Number(new URL(url).port), close };
  });
});

const STARTS = { nginx: startNginx, apache: startApache } as const;

for (const [key, engine] of Object.entries(SERVERS)) {
  const found = await find(engine);
  describe(engine.name, () => {
    if ('lacking' in found) {
      // A machine may lack the server; the run then counts the test as skipped.
      test.skip(`not run. ${found.problem}`);
      return;
    }
    server(() => STARTS[key as keyof typeof STARTS](needed(found), root, join(folder, key)));
  });
}
