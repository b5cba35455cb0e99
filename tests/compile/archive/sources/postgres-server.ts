/**
 * A Postgres in this process, which answers on a port. It lets everybody in, and has one connection at a
 * time. Node only.
 */
import { PGlite } from '@electric-sql/pglite';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Postgres {
  readonly url: string;
  /** Once no client is there. */
  readonly run: (sql: string) => Promise<void>;
  /** Breaks the connection after this many further messages; never if it is null. */
  breakAfter: number | null;
  readonly close: () => Promise<void>;
}

/** What a client asks before the first message: whether the server speaks TLS. */
const TLS_REQUEST = 80_877_103;

export async function startPostgres(): Promise<Postgres> {
  const database = await PGlite.create();
  /** Of each client: that it has left. */
  const left: Promise<unknown>[] = [];
  const server = createServer((socket) => serve(socket));
  const port = await listen(server);
  const postgres: Postgres = {
    url: `postgres://reader:secret-word@127.0.0.1:${port}/news`,
    run: async (sql) => {
      await Promise.all(left);
      await database.exec(sql);
    },
    breakAfter: null,
    close: async () => {
      server.close();
      await Promise.all(left);
      await database.close();
    },
  };
  return postgres;

  function serve(socket: Socket): void {
    let waiting = Buffer.alloc(0);
    let isOpen = false;
    let work = Promise.resolve();
    socket.on('error', () => socket.destroy());
    const closed = new Promise((resolve) => socket.on('close', resolve));
    left.push(closed.then(() => work).then(leaveTransaction));
    socket.on('data', (piece) => {
      waiting = Buffer.concat([waiting, piece]);
      for (let message = next(); message; message = next()) {
        const each = message;
        work = work.then(() => answer(socket, each));
      }
    });

    /** The first message has no letter before its length. */
    function next(): Buffer | null {
      const at = isOpen ? 1 : 0;
      if (waiting.length < at + 4) return null;
      const length = at + waiting.readInt32BE(at);
      if (waiting.length < length) return null;
      const message = waiting.subarray(0, length);
      waiting = waiting.subarray(length);
      isOpen ||= message.readInt32BE(4) !== TLS_REQUEST;
      return message;
    }
  }

  async function answer(socket: Socket, message: Buffer): Promise<void> {
    if (message.length === 8 && message.readInt32BE(4) === TLS_REQUEST) {
      socket.write('N');
      return;
    }
    if (postgres.breakAfter !== null && postgres.breakAfter-- === 0) socket.destroy();
    if (message[0] === END || socket.destroyed) socket.end();
    else socket.write(await database.execProtocolRaw(message));
  }

  async function leaveTransaction(): Promise<void> {
    await database.exec('rollback');
  }
}

/** The letter X. */
const END = 0x58;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A server that answers the first message of each client with an error of Postgres. */
export async function refusingServer(
  code: string,
  sentence: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const fields = `SFATAL\0C${code}\0M${sentence}\0\0`;
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(4 + Buffer.byteLength(fields), 1);
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(Buffer.concat([head, Buffer.from(fields)])));
  });
  const port = await listen(server);
  return {
    url: `postgres://reader:secret-word@127.0.0.1:${port}/news`,
    close: () => server.close(),
  };
}
