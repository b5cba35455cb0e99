/**
 * Serves a built folder as a host would: with the headers in its `_headers`, ranges, and the
 * compressed copies of files. Node only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { FOREVER, readNetlifyFile, rulesFor, type Rule } from '../hosts/host-rules.ts';
import { siteAnswer } from './site-answer.ts';

export interface Served {
  /** The full address, with a trailing slash: `http://localhost:4173/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Serving {
  /** A folder with an index.html. */
  readonly root: string;
  /**
   * If this port is not free, that is an error. Without a port, the usual one is used, or any free
   * one if that is taken.
   */
  readonly port?: number;
  /** Called with one line about each request that failed. */
  readonly log?: (line: string) => void;
}

const USUAL_PORT = 4173;

const silent = (): void => undefined;

/** @throws CommandError if nothing is built there or the port is taken. */
export async function serve({ root, port, log = silent }: Serving): Promise<Served> {
  if (!existsSync(join(root, 'index.html')))
    throw new CommandError(
      `There is no index.html in ${root}: build the page first (npm run build).`,
    );
  const server = createServer(siteAnswer({ root, rules: () => rulesOf(root), log }));
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new CommandError(`Port ${port} is taken.`);
    await listen(server, 0);
  }
  server.on('error', (error) => log(String(error)));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}/`, close: () => close(server) };
}

/** The headers for a folder that we did not build, so that it is protected, too. */
const USUAL = [
  ...rulesFor({
    inline: { scripts: [], styles: [], starter: null },
    pages: ['index.html'],
    fixed: [],
  }),
  { path: '/assets/*', headers: FOREVER },
];

function rulesOf(root: string): readonly Rule[] {
  try {
    return readNetlifyFile(readFileSync(join(root, '_headers'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return USUAL;
    throw error;
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
