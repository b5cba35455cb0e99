/**
 * Serves a built folder as a host would: with the headers that its `_headers` names, ranges, and
 * the compressed twins of files. Node only; imports `command`, `headers`, `host-files` and sirv.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CommandError } from './command.ts';
import { fits, readNetlifyFile, rulesFor, type Rule } from './host-files.ts';

export interface Served {
  /** With a slash at its end: `http://localhost:4173/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const USUAL_PORT = 4173;

/**
 * @param root a folder with an index.html.
 * @param port taken as it is, and an error where it is not free; without one, the usual port or,
 *   where that is taken, any free one.
 * @throws CommandError: nothing built there, port taken.
 */
export async function serve({ root, port }: { root: string; port?: number }): Promise<Served> {
  if (!existsSync(join(root, 'index.html')))
    throw new CommandError(
      `There is no index.html in ${root}: build the page first (npm run build).`,
    );
  const server = createServer(files(root));
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new CommandError(`Port ${port} is taken.`);
    await listen(server, 0);
  }
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}/`, close: () => close(server) };
}

/** A folder that was not built by us is guarded all the same. */
const USUAL = rulesFor({ scripts: [], styles: [] }, []);

function rulesOf(root: string): readonly Rule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? readNetlifyFile(readFileSync(file, 'utf8')) : USUAL;
}

function files(root: string): RequestListener {
  const rules = rulesOf(root);
  const send = sirv(root, { etag: true, gzip: true, brotli: true });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // What may change is asked for anew, unless a rule says otherwise.
    response.setHeader('Cache-Control', 'no-cache');
    for (const rule of rules.filter((each) => fits(each, pathname)))
      for (const [name, value] of Object.entries(rule.headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Method not allowed');
    }
    send(request, response, () => refuse(response, 404, 'Not found'));
  };
}

function refuse(response: Parameters<RequestListener>[1], status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
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
