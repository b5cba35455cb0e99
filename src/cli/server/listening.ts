/** Lets a server of ours listen on this machine. Node only. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../command.ts';

export interface Served {
  /** The full address, with a trailing slash: `http://localhost:4173/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Which port to take. */
export interface Port {
  /** If this one is not free, that is an error. */
  readonly given: number | undefined;
  /** The port to use if none is given; if it is not free, any other is used. */
  readonly usual: number;
}

/**
 * @param log called with one line about each error of the server
 * @throws CommandError if the given port is taken.
 */
export async function startListening(
  answer: RequestListener,
  { given, usual }: Port,
  log: (line: string) => void,
): Promise<Served> {
  const server = createServer(answer);
  try {
    await listen(server, given ?? usual);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (given !== undefined) throw new CommandError(`Port ${given} is taken.`);
    await listen(server, 0);
  }
  server.on('error', (error) => log(String(error)));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}/`, close: () => close(server) };
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
